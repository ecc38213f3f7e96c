/** The ring, and the big number in it. */
import { boxed, type Component, shownWhere } from './component';
import { place, wordsIn } from './layouts';

/** A circle of two arcs from the top round. */
const circle = 'M50,4 A46,46 0 0 1 50,96 A46,46 0 0 1 50,4';
/** As long as it is: not every runtime takes another length for it. */
const around = 289.03;
const line = { type: 'path', pathData: circle, strokeWidth: '${thick}' };

export const ringGraphic = {
  type: 'AVG',
  version: '1.2',
  width: 100,
  height: 100,
  parameters: ['part', 'thick', 'ink', 'track'],
  items: [
    { ...line, stroke: '${track}' },
    { ...line, stroke: '${ink}', strokeDashArray: [around, around], strokeDashOffset: `\${${around}*(1-part)}` },
  ],
};

const counts = shownWhere('counts');

/** Without animation the ring goes on in eighths. On a round screen it is the rim, and the number stands above its middle. */
export const ringAndNumber: readonly Component[] = [
  {
    type: 'VectorGraphic',
    ...boxed('@ringX', '@ringY', '@ringD', '@ringD'),
    ...counts,
    source: 'ring',
    scale: 'best-fit',
    parameters: {
      part: '${isCalm?Math.floor(ring*8)/8:ring}',
      thick: '${@stroke*100/@ringD}',
      ink: '@ring',
      track: '@track',
    },
  },
  {
    type: 'Text',
    ...boxed('@ringX', '@ringY', '@ringD', '${@ringD-2*@up}'),
    ...counts,
    id: 'number',
    text: '${number}',
    accessibilityLabel: '${word} ${number}',
    fontSize: '@number',
    fontWeight: '700',
    lineHeight: 1,
    color: '@ink',
    textAlign: 'center',
    textAlignVertical: 'center',
    maxLines: 1,
  },
  wordsIn(
    {
      words: '${isRest && @cap==0?set.next:word}',
      size: '@word',
      weight: '700',
      align: "${@pairs==1 || viewport.height>viewport.width?'center':'left'}",
    },
    place('word'),
    counts,
  ),
];
