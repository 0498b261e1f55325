/**
 * Argo CD has had no health for its own Applications since 1.8, so the waves of an app of apps would not wait.
 *
 * Progressing as long as the status speaks of another revision of the spec than the one in force.
 */
export const applicationHealth = `local health = { status = "Progressing", message = "" }
if obj.status ~= nil and obj.status.health ~= nil then
  if obj.status.sync ~= nil and obj.status.sync.comparedTo ~= nil then
    local compared = obj.status.sync.comparedTo
    local wanted = obj.spec.source
    local seen = compared.source
    if wanted ~= nil and (seen == nil or seen.path ~= wanted.path or seen.targetRevision ~= wanted.targetRevision) then
      return health
    end
    if obj.spec.sources ~= nil then
      local sources = compared.sources or {}
      for i, source in ipairs(obj.spec.sources) do
        if sources[i] == nil or sources[i].targetRevision ~= source.targetRevision then
          return health
        end
      end
    end
    if obj.status.sync.status == "OutOfSync" then
      health.message = "waiting for its sync"
      return health
    end
    health.status = obj.status.health.status or "Progressing"
    health.message = obj.status.health.message or ""
  end
end
return health
`;

/** A HelmChart is as healthy as the job that K3s runs for it. */
export const helmChartHealth = `local health = { status = "Progressing", message = "waiting for its job" }
if obj.status ~= nil then
  if obj.status.conditions ~= nil then
    for _, condition in ipairs(obj.status.conditions) do
      if condition.type == "Failed" and condition.status == "True" then
        return { status = "Degraded", message = condition.message or "its job failed" }
      end
    end
  end
  if obj.status.jobName ~= nil and obj.status.jobName ~= "" then
    return { status = "Healthy", message = "" }
  end
end
return health
`;
