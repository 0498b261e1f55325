import { ApiObject } from 'cdk8s';
import { groupOf } from '../base/manifest.ts';
import { authorProblems } from '../model/author-problem.ts';
import { allIgnored, type Ignored } from '../model/ignored.ts';
import type { Cluster } from './cluster.ts';
import type { Scope } from './object.ts';

/** Leaves fields of the component's own objects to the controller that writes them. */
export function ignoreFields(component: Scope & { readonly cluster: Cluster }, ignored: Ignored): void {
  const { cluster } = component;
  cluster.add(allIgnored, { component, ...ignored });
  cluster.whenComplete(() => {
    const { group, kind, name, jsonPointers = [], jqPathExpressions = [] } = ignored;
    const path = `${component.name}/${kind}${name === undefined ? '' : `.${name}`}`;
    if (jsonPointers.length + jqPathExpressions.length === 0)
      cluster.add(authorProblems, {
        code: 'no-ignored-field',
        path,
        found: `no fields that ${ignored.controller} writes`,
        expected: 'jsonPointers or jqPathExpressions',
        fix: 'Name the fields, or remove ignore().',
      });
    const isMade = component.node
      .findAll()
      .some(
        (object) =>
          ApiObject.isApiObject(object) &&
          groupOf(object.apiVersion) === group &&
          object.kind === kind &&
          (name === undefined || object.metadata.name === name),
      );
    if (!isMade)
      cluster.add(authorProblems, {
        code: 'ignored-object-not-made',
        path,
        found: `fields of an object that ${component.name} does not make`,
        expected: `an object of ${group === '' ? 'the core group' : group}, of this kind and name`,
        fix: 'Correct the group, the kind or the name in ignore(); what a chart makes belongs in `ignored` of release().',
      });
  });
}
