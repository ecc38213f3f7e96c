/** What stays out of index.js, as an esbuild plugin: a file of its own beside it, loaded when it is first asked for. */
const files = [
  [/^\.\/spanish\/locales$/, './es.js'],
  [/^\.\/document\/document$/, './screen.js'],
];

export const apart = {
  name: 'apart',
  setup({ onResolve }) {
    for (const [filter, path] of files) {
      onResolve({ filter }, ({ kind }) => (kind === 'require-call' ? { path, external: true } : undefined));
    }
  },
};
