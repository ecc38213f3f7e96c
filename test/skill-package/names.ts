/** Every name by which the coaching guide knows an exercise, and those that are taken for ours and are not. */
export const names: Readonly<Record<string, string>> = {
  bridge:
    'bridge, bridges, bridging, glute bridge, gluteal bridge, hip bridge, pelvic bridge, supine bridge, towel bridge, ' +
    'bridge pose, bridge with towel, bridge with ball, hip lift, pelvic lift, butt lift, bum lift, hip raise, towel squeeze, ' +
    'the towel one, the first one, setu bandha, number one, exercise one',
  leg_circles:
    'circles, leg circle, leg circles, hip circle, hip circles, side circle, side circles, side leg circle, side leg circles, ' +
    'side lying circle, side lying circles, top leg circle, top leg circles, small circle, small circles, leg rotations, ' +
    'leg circling, side kick circles, the side one, the one on my side, the second one, number two, exercise two',
  happy_baby:
    'happy baby, happy baby pose, happy baby stretch, baby pose, blissful baby, the baby one, ananda balasana, dead bug pose, ' +
    'stirrup pose, the one where i hold my feet, the third one, number three, exercise three',
  pigeon:
    'pigeon, pigeon pose, pigeon stretch, half pigeon, one legged pigeon, sleeping pigeon, king pigeon, ' +
    'eka pada rajakapotasana, kapotasana, the last one, the fourth one, number four, exercise four',
  childs_pose: "child's pose",
  clamshell: 'clamshell',
  hip_thrust: 'hip thrust',
  figure_four: 'figure four, reclined pigeon',
  bird_dog: 'bird dog',
  double_pigeon: 'double pigeon',
  leg_raise: 'side leg raises',
};
