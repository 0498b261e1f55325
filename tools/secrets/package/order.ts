import { UsageError, unknown } from '../../../constructs/cli/options.ts';
import { environmentsOf, type TeamEnvironment } from '../../../constructs/tenancy/team/environments.ts';
import type { ResolvedTeam } from '../../../constructs/tenancy/team/teams.ts';
import type { Request } from '../arguments.ts';

/** A request for a package that another person has approved. */
export interface Order {
  readonly team: ResolvedTeam;
  readonly environment: TeamEnvironment;
  /** Mail address of the requester. */
  readonly requestor: string;
  /** Mail address of the approver. */
  readonly approver: string;
  /** Day of the approval, as `YYYY-MM-DD`. */
  readonly date: string;
}

/** Checks the arguments of a request. @throws UsageError for an unknown, missing or invalid argument */
export function orderOf(request: Request, teams: readonly ResolvedTeam[], now: Date): Order {
  const { subject = '', options } = request;
  const wanted = options['--environment'] ?? 'production';
  const names = teams.map(({ name }) => name);
  const team = teams.find(({ name }) => name === subject);
  if (!team) throw unknown('team', subject, names);
  const environments = environmentsOf(team);
  const environment = environments.find(({ name }) => name === wanted);
  if (!environment) {
    throw unknown(
      `environment of ${team.name}`,
      wanted,
      environments.map(({ name }) => name),
    );
  }
  const requestor = mail('--requestor', options);
  const approver = mail('--approver', options);
  if (requestor.toLowerCase() === approver.toLowerCase())
    throw new UsageError(`${requestor} cannot approve what they asked for: --approver takes somebody else`);
  return { team, environment, requestor, approver, date: day(options['--date'], now) };
}

function mail(option: '--requestor' | '--approver', options: Request['options']): string {
  const address = options[option];
  if (address === undefined) throw new UsageError(`package takes ${option} and a mail address`);
  if (address.length > 254 || !/^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(address))
    throw new UsageError(`${option} takes a mail address such as ada@example.org, not '${address}'`);
  return address;
}

function day(date: string | undefined, now: Date): string {
  if (date === undefined) return now.toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  // Date parses the 30th of February as a day of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new UsageError(`--date takes a day such as 2026-11-21, not '${date}'`);
  return date;
}
