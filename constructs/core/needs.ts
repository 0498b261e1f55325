import type { Cluster } from './cluster.ts';
import type { Component } from './component.ts';
import type { Need } from './edge.ts';
import { groupOf, type Manifest } from './manifest.ts';
import type { Problem } from './problem.ts';
import type { Placed } from './render.ts';

// Groups whose kinds every K3s knows without a definition of ours.
const builtIn =
  /^(|apps|batch|policy|autoscaling|helm\.cattle\.io|(admissionregistration|apiextensions|apiregistration|networking|node|rbac\.authorization|scheduling|storage)\.k8s\.io)$/;

/** A custom resource comes after the component that brings its definition; one that nobody brings is a problem. */
export function definitionNeeds(
  cluster: Cluster,
  objects: readonly Placed[],
): { needs: Need[]; problems: Problem[] } {
  const needs: Need[] = [];
  const problems: Problem[] = [];
  for (const { component, manifest } of objects) {
    const group = groupOf(manifest.apiVersion);
    if (builtIn.test(group)) continue;
    const kind = `${group}/${manifest.kind}`;
    const owner = cluster.definitions.get(kind);
    if (!owner) problems.push(undefinedKind(component, manifest, kind));
    else if (owner !== component) {
      needs.push({ from: component, to: owner, because: `${manifest.kind}.${manifest.metadata.name}` });
    }
  }
  return { needs, problems };
}

function undefinedKind({ name }: Component, { kind, metadata }: Manifest, id: string): Problem {
  return {
    path: `${name}/${kind}.${metadata.name}`,
    found: `a ${id}, whose definition no component of this cluster brings`,
    expected: 'a kind of Kubernetes, or one whose definition comes with a component',
    fix: 'switch the component on that brings it, or state it there with defines(...)',
  };
}
