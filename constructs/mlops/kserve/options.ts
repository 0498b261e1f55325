import { ComponentOptions } from '../../core/spec/options.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';

/** KServe: serves the models of teams, those in `teams[].environments`. Needs `objectStore`. It has no options. */
export type Options = Readonly<Record<string, never>>;

export const options = new ComponentOptions<Options>({
  dependsOn: [{ options: objectStore, for: 'the files of models' }],
});
