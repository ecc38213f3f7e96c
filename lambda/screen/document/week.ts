/** The week at the end of a session: a dot a day, filled where there was a session, and what was done today. */
import { boxed, type Component, shownWhere } from './component';
import { wordsIn } from './layouts';

const dot = '@pictureW/7';
const below = `(@pictureH-${dot})/length`;

export const week: readonly Component[] = [
  {
    type: 'Container',
    ...boxed('@pictureX', '@pictureY', '@pictureW', '@pictureH'),
    ...shownWhere('isEnd'),
    accessibilityLabel: '${passage.weekLabel}',
    data: '${passage.week}',
    item: {
      type: 'Frame',
      ...boxed(`\${(index+0.1)*${dot}}`, 0, `\${${dot}*0.8}`, `\${${dot}*0.8}`),
      borderRadius: `\${${dot}*0.4}`,
      borderWidth: 4,
      borderColor: '@ring',
      backgroundColor: "${data.done?@ring:'transparent'}",
      item: {
        type: 'Container',
        width: '100%',
        height: '100%',
        item: wordsIn(
          { words: '${data.day}', size: '@caption', ink: '${data.done?@ground:@ink}', align: 'center' },
          { x: 0, y: 0, w: `\${${dot}*0.8-8}`, h: `\${${dot}*0.8-8}` },
        ),
      },
    },
  },
  {
    type: 'Container',
    ...boxed('@pictureX', `\${@pictureY+${dot}}`, '@pictureW', `\${@pictureH-${dot}}`),
    ...shownWhere('isEnd && @pairs==0'),
    data: '${passage.done}',
    item: wordsIn(
      { words: '${data}', size: '${@caption*0.9}', ink: '@soft' },
      { x: 0, y: `\${index*${below}}`, w: '@pictureW', h: `\${${below}}` },
    ),
  },
];
