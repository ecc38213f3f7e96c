/** What stays out of index.js, as an esbuild plugin: a file of its own beside it, loaded when it is first asked for. */
export const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/spanish\/locales$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: './es.js', external: true } : undefined,
    );
  },
};
