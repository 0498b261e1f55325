/**
 * Health of Argo CD's Applications, which Argo CD does not assess since 1.8: without it the root's waves would not
 * wait.
 *
 * Progressing while the status refers to an older spec, and for the first minutes in which new definitions and
 * certificates are degraded: the root's sync fails at the first degraded Application. Degraded when that lasts, when
 * its sync keeps failing, when it cannot be compared for half a minute, or when it is not ready for half an hour: the
 * root's sync then fails and starts again with the latest commit, which may contain the fix, instead of waiting for
 * ever. The root manages itself too and is always Healthy: else it would wait for its own sync.
 */
export const applicationHealth = `if obj.metadata.name == "root" then
  return { status = "Healthy", message = "" }
end
local health = { status = "Progressing", message = "" }
local status = obj.status
if status == nil or status.health == nil or status.sync == nil then
  return health
end
local os = require("os")
local function lasts(seconds, since)
  return (since or "") <= os.date("!%Y-%m-%dT%H:%M:%SZ", os.time() - seconds)
end
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "ComparisonError" or condition.type == "InvalidSpecError" then
    health.message = condition.message
    if lasts(30, condition.lastTransitionTime) then
      health.status = "Degraded"
    end
    return health
  end
end
local compared = status.sync.comparedTo or {}
local wanted = obj.spec.sources or { obj.spec.source }
local seen = compared.sources or { compared.source }
for i, source in ipairs(wanted) do
  if seen[i] == nil or seen[i].path ~= source.path or seen[i].targetRevision ~= source.targetRevision then
    return health
  end
end
if status.sync.status ~= "Synced" then
  local operation = status.operationState or {}
  if operation.phase == "Failed" or operation.phase == "Error" or (operation.retryCount or 0) > 2 then
    return { status = "Degraded", message = operation.message or "its sync fails" }
  end
  health.message = "waiting for its sync"
  if operation.phase == "Running" and lasts(1800, operation.startedAt) then
    return { status = "Degraded", message = "its sync takes more than half an hour" }
  end
  return health
end
health.message = status.health.message or ""
if status.health.status == "Degraded" and not lasts(300, status.health.lastTransitionTime) then
  health.message = "degraded for less than five minutes"
  return health
end
if status.health.status == "Progressing" and lasts(1800, status.health.lastTransitionTime) then
  return { status = "Degraded", message = "not ready for half an hour" }
end
health.status = status.health.status or "Progressing"
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

/**
 * A claim on a node's disk is Pending until the scheduler selects a node for its first pod. That pod may be created in a
 * later wave, by a schedule or never, so the claim is Healthy until then. Argo CD's own check waits for every Pending claim.
 * Kubernetes notes the selected node and the provisioner in the claim before the volume is created.
 */
export const claimHealth = `local status = obj.status or {}
if status.phase == "Bound" then
  return { status = "Healthy", message = "" }
end
if status.phase == "Lost" then
  return { status = "Degraded", message = "its volume is gone" }
end
local annotations = obj.metadata.annotations or {}
local isChosen = obj.spec.volumeName ~= nil or (obj.spec.storageClassName or "") == ""
  or annotations["volume.kubernetes.io/selected-node"] ~= nil
  or annotations["volume.kubernetes.io/storage-provisioner"] ~= nil
if status.phase == "Pending" and not isChosen then
  return { status = "Healthy", message = "waiting for its first pod" }
end
return { status = "Progressing", message = "waiting for its volume" }
`;

/**
 * A SealedSecret is healthy when the controller has opened what it holds now. Argo CD's own check takes the result of the
 * version before for it, and pods that are replaced because of a new value would start with the old one, for good.
 */
export const sealedSecretHealth = `local status = obj.status or {}
if status.observedGeneration ~= obj.metadata.generation then
  return { status = "Progressing", message = "waiting to be opened" }
end
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "Synced" and condition.status == "False" then
    return { status = "Degraded", message = condition.message or "it cannot be opened" }
  end
  if condition.type == "Synced" and condition.status == "True" then
    return { status = "Healthy", message = "" }
  end
end
return { status = "Progressing", message = "waiting to be opened" }
`;
