/** What is said differently in the United States; the other lines are as all say them. */
export const saidInUnitedStates = {
  'welcome.check': 'Si tuvo una caída, lesión o cirugía, consulte antes a su doctor o terapeuta físico.',
  'welcome.hip': 'Con prótesis de cadera, pregunte primero a su cirujano o terapeuta físico.',
  'remark.hurtAdvice':
    'Si es punzante, se traba, hay adormecimiento o es la rodilla, termine aquí. Consulte a su terapeuta físico o doctor.',
  'answer.seeSomeone':
    'Si el ejercicio le sigue causando dolor, vea a su terapeuta físico. El mismo día con fiebre, cadera caliente o hinchada, o debilidad repentina. Pronto, si cojea, o si nada mejora en unas semanas.',
  'remark.restNow': 'Ahora descanse. Si mañana no ha pasado, consulte a su terapeuta físico.',
  'remark.cannotTell': 'No puedo decir qué lo causa, ni qué es seguro. Su terapeuta físico sí.',
} as const;
