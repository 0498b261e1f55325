import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dashboardImports, type LoadDashboard } from '../../../tools/import/dashboards.ts';

const root = new URL('../../../', import.meta.url);

const load: LoadDashboard = (layer, component) =>
  import(new URL(`constructs/${layer}/${component}/dashboard.ts`, root).href);

const made = await dashboardImports(load);

it.each([...made])(
  'imports/dashboards/%s is in step: else run `npm run import -- dashboards`',
  (name, text) => {
    expect(readFileSync(new URL(`imports/dashboards/${name}`, root), 'utf8')).toBe(text);
  },
);

it('nothing else is in imports/dashboards', () => {
  expect(readdirSync(new URL('imports/dashboards', root)).sort()).toEqual([...made.keys()].sort());
});

it.each([...made])('%s has a title and a sentence for each panel, and no title twice', (_, text) => {
  const { uid, panels } = JSON.parse(text) as {
    uid: string;
    panels: readonly { title?: string; description?: string }[];
  };
  expect(uid).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
  expect(panels.filter(({ title, description }) => !title || !description)).toEqual([]);
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
});

it('no two dashboards have one uid', () => {
  const uids = [...made.values()].map((text) => JSON.parse(text).uid);
  expect(new Set(uids).size).toBe(uids.length);
});
