/** What is said differently in the United States; the other lines are as all say them. */
export const saidInUnitedStates = {
  'welcome.check': 'Si tuvo una caída, lesión o cirugía, consulte antes a su doctor o terapeuta físico.',
  'remark.restNow': 'Ahora descanse. Si mañana no ha pasado, consulte a su terapeuta físico.',
  'remark.cannotTell': 'No puedo decir qué lo causa, ni qué es seguro. Su terapeuta físico sí.',
} as const;
