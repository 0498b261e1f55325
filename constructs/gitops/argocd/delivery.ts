import type { Delivery } from '../../core/author/delivery.ts';
import { annotationsOf } from './annotations.ts';
import { applicationsOf } from './applications.ts';

/** Delivery by Argo CD. */
export const argocdDelivery: Delivery = { annotationsOf, deliver: applicationsOf };
