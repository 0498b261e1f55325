/** The effect of a taint on pods that do not tolerate it. */
export type TaintEffect = (typeof taintEffects)[number];

/** The effects that Kubernetes knows. */
export const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** A taint in its parts. */
export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: TaintEffect;
}

/** `gpu=true:NoSchedule` in its parts; undefined when the text is not a taint. */
export function parseTaint(text: string): Taint | undefined {
  const match = /^([^=:]+)(?:=([^=:]*))?:([^=:]+)$/.exec(text);
  const effect = taintEffects.find((known) => known === match?.[3]);
  return match && effect ? { key: match[1]!, value: match[2] ?? '', effect } : undefined;
}

/** True when a taint keeps pods without tolerations off the node. */
export function repels(taints: readonly string[]): boolean {
  return taints.map(parseTaint).some((taint) => taint && taint.effect !== 'PreferNoSchedule');
}
