import { type Movement, poseAt } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import type { Scene } from '../../../lambda/figure/scene';
import { settingAt } from '../../../lambda/figure/seen';
import type { Shape } from '../../../lambda/figure/shape';
import { shapesOf } from '../../../lambda/figure/shapes';
import { matOf } from '../../../lambda/figure/prop';
import { box } from '../../../lambda/figure/view';
import { found } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';

/** What the figure does before anybody has begun. */
const waiting: Scene = { is: 'resting', posture: 'back', towel: 'aside' };

/** A scene, and how far it has come, 0 to 1. */
interface Seen {
  readonly scene: Scene;
  readonly progress: number;
}

/** Draws the figure in step with the score; what has not moved is not drawn again. */
export function figureDrawer(): (state: PageState, moment: Showing) => void {
  const picture = found('figure');
  const drawShapes = layer(picture);
  picture.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const known = new WeakMap<Scene, Movement>();
  let drawn: Seen | null = null;
  return (state, moment) => {
    const seen = seenAt(state, moment);
    const progress = still.matches ? settled(seen) : seen.progress;
    if (drawn !== null && drawn.scene === seen.scene && isSame(seen.scene, drawn.progress, progress)) return;
    drawn = { scene: seen.scene, progress };
    const movement = known.get(seen.scene) ?? movementOf(seen.scene);
    known.set(seen.scene, movement);
    drawShapes(shapesAt(movement, progress));
  };
}

/** The scene of the phase that is done, or was the last to be. */
function seenAt(state: PageState, { position }: Showing): Seen {
  const answer = answerOf(state);
  const index = answer?.phases.findLastIndex(({ from }) => from <= position) ?? -1;
  const [phase, scene] = [answer?.phases[index], answer?.scenes[index]];
  if (phase === undefined || scene === undefined)
    return { scene: state.open ? (lastScene(state) ?? waiting) : waiting, progress: 1 };
  const share = phase.to === phase.from ? 1 : (position - phase.from) / (phase.to - phase.from);
  return { scene, progress: Math.min(1, Math.max(0, share)) };
}

/** What an answer without a score left off with: the figure of the one before it stays. */
function lastScene({ turns }: PageState): Scene | undefined {
  const answer = turns.findLast(({ came }) => came.is === 'answered' && came.scenes.length > 0);
  return answer?.came.is === 'answered' ? answer.came.scenes.at(-1) : undefined;
}

/** Somebody who wants no motion sees where each movement leads; a circle in its quarters. */
function settled({ scene, progress }: Seen): number {
  return scene.is === 'working' && scene.act === 'circling' ? Math.floor(progress * 4) / 4 : 1;
}

/** A pose that is held is the same from its beginning to its end. */
function isSame(scene: Scene, before: number, now: number): boolean {
  const isHeld =
    scene.is === 'resting' || (scene.is === 'working' && (scene.act === 'holding' || scene.act === 'staying'));
  return isHeld || Math.abs(now - before) < 0.0005;
}

function shapesAt(movement: Movement, progress: number): readonly Shape[] {
  const setting = settingAt(movement, progress);
  return [...matOf(setting.view), ...shapesOf(poseAt(movement, progress), setting)];
}

/** A fixed set of paths whose outlines change; there are as many as the fullest picture so far has shapes. */
function layer(picture: Element): (shapes: readonly Shape[]) => void {
  const paths: SVGPathElement[] = [];
  picture.replaceChildren();
  return (shapes) => {
    shapes.forEach((shape, index) => {
      const path = paths[index] ?? document.createElementNS('http://www.w3.org/2000/svg', 'path');
      if (paths[index] === undefined) {
        paths.push(path);
        picture.append(path);
      }
      outline(path, shape);
    });
    for (const path of paths.slice(shapes.length)) if (path.hasAttribute('d')) path.removeAttribute('d');
  };
}

function outline(path: SVGPathElement, { role, path: parts, line }: Shape): void {
  const d = parts.map((part) => (typeof part === 'number' ? Math.round(part * 10) / 10 : part)).join(' ');
  if (path.getAttribute('d') !== d) path.setAttribute('d', d);
  const name = `${line === null ? 'filled' : 'drawn'} ${role.replaceAll(' ', '-')}`;
  if (path.getAttribute('class') !== name) path.setAttribute('class', name);
  if (line !== null) path.setAttribute('stroke-width', String(line));
}
