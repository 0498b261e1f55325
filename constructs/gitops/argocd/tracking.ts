import { callers } from '../../core/author/admission.ts';
import { argocdNamespace } from './applications.ts';

/** How Argo CD notes to which Application an object belongs: an annotation alone. */
export const trackingMethod = 'annotation';

/** The marks of Argo CD on its objects. The first names the Application, before a colon; the others serve other methods. */
const annotations = ['argocd.argoproj.io/tracking-id', 'argocd.argoproj.io/installation-id'];
const label = 'argocd.argoproj.io/instance';

/** Whether a request comes from Argo CD's controller, which applies what is in git. Its server acts for people. */
const delivery = `request.userInfo.username == 'system:serviceaccount:${argocdNamespace}:argocd-application-controller'`;

/**
 * Variables of an admission policy: who calls, and the `marks` of the object and the `oldMarks` that it had, of which the
 * first begins with the Application's name.
 */
export const trackingVariables = {
  ...callers,
  delivery,
  marks: marksOf('object'),
  oldMarks: marksOf('oldObject'),
  owned:
    'object != null && object.?metadata.?ownerReferences.orValue([]).exists(o, o.?controller.orValue(false))',
} as const;

/**
 * Marks are set by Argo CD alone: it stops an Application whose object bears the mark of another one. A Deployment gives
 * its mark to its ReplicaSets; Argo CD takes no notice of the marks of what has an owner.
 */
export const marksUntouched = {
  expression:
    'object == null || variables.administrator || variables.delivery || variables.marks == variables.oldMarks || ' +
    "variables.marks.all(m, m == '') || (variables.kubernetes && variables.owned)",
  message: 'the marks by which Argo CD knows its objects are set by Argo CD alone',
};

/** CEL: whether metadata `m` has no mark. */
export const unmarked = [
  ...annotations.map((key) => `!('${key}' in m.?annotations.orValue({}))`),
  `!('${label}' in m.?labels.orValue({}))`,
].join(' && ');

function marksOf(object: string): string {
  const marks = [
    ...annotations.map((key) => `${object}.?metadata.?annotations[?'${key}'].orValue('')`),
    `${object}.?metadata.?labels[?'${label}'].orValue('')`,
  ];
  return `${object} == null ? ['', '', ''] : [${marks.join(', ')}]`;
}
