/** Folder of the hub's configuration. */
export const folder = '/etc/hearth';

/**
 * The configuration of the hub. Values of the cluster are in settings.json beside it, and secrets in the environment.
 */
export const configuration = `import hashlib, json, os, sys

with open("${folder}/settings.json") as file:
    settings = json.load(file)
servers = settings["servers"]
env = os.environ
c = get_config()  # noqa: F821

c.JupyterHub.db_url = env["DATABASE_URL"]
c.JupyterHub.cookie_secret = hashlib.sha256(env["COOKIE_SECRET"].encode()).digest()
c.JupyterHub.public_url = settings["url"] + "/"
c.JupyterHub.hub_bind_url = "http://:8081"
c.JupyterHub.hub_connect_url = settings["hub"]
c.JupyterHub.active_server_limit = servers["atOnce"]
# Servers go on running while the hub starts again.
c.JupyterHub.cleanup_servers = False
c.ConfigurableHTTPProxy.should_start = False
c.ConfigurableHTTPProxy.api_url = settings["proxy"]
c.ConfigurableHTTPProxy.auth_token = env["PROXY_TOKEN"]

# Every user of the identity may log in.
c.JupyterHub.authenticator_class = "generic-oauth"
oidc = settings["login"]
login = c.GenericOAuthenticator
login.client_id = oidc["client"]
login.client_secret = env["CLIENT_SECRET"]
login.oauth_callback_url = settings["url"] + "/hub/oauth_callback"
login.authorize_url = oidc["issuer"] + "/api/oidc/authorization"
login.token_url = oidc["issuer"] + "/api/oidc/token"
login.userdata_url = oidc["issuer"] + "/api/oidc/userinfo"
login.scope = oidc["scopes"]
login.basic_auth = True
login.username_claim = "preferred_username"
login.login_service = "Hearth"
login.allow_all = True
login.manage_groups = True
login.auth_state_groups_key = "oauth_user.groups"
login.admin_groups = {oidc["administrators"]}
if "authority" in settings:
    login.http_request_kwargs = {"ca_certs": settings["authority"]}

c.JupyterHub.services = [
    {
        "name": "idle-culler",
        "command": [
            sys.executable,
            "-m",
            "jupyterhub_idle_culler",
            "--url=http://localhost:8081/hub/api",
            f"--timeout={60 * settings['idleMinutes']}",
            "--cull-every=300",
        ],
    },
    {"name": "metrics", "api_token": env["METRICS_TOKEN"]},
]
c.JupyterHub.load_roles = [
    {
        "name": "idle-culler",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["idle-culler"],
    },
    {"name": "metrics", "scopes": ["read:metrics"], "services": ["metrics"]},
]

c.JupyterHub.spawner_class = "kubespawner.KubeSpawner"
c.Spawner.cmd = ["jupyterhub-singleuser"]
pods = c.KubeSpawner
pods.namespace = servers["namespace"]
pods.image = servers["image"]
pods.common_labels = {}
pods.extra_labels = servers["labels"]["cpu"]
pods.start_timeout = 600
pods.uid = 1000
pods.fs_gid = 100
# Pod Security restricted.
pods.allow_privilege_escalation = False
pods.container_security_context = {
    "runAsNonRoot": True,
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
    "seccompProfile": {"type": "RuntimeDefault"},
}
pods.cpu_guarantee = servers["cpu"]
pods.mem_guarantee = servers["memory"]
pods.mem_limit = 2 * servers["memory"]
pods.extra_pod_config = {"enableServiceLinks": False, "priorityClassName": settings["priority"]}
pods.extra_container_config = {"envFrom": servers["environment"]}
# Libraries of the driver for computing, besides its tools. Without a graphics card nobody reads it.
pods.environment = {"NVIDIA_DRIVER_CAPABILITIES": "compute,utility"}
# Each user's claim is in git.
pods.storage_pvc_ensure = False
pods.pvc_name_template = servers["home"]
pods.volumes = [{"name": "home", "persistentVolumeClaim": {"claimName": servers["home"]}}]
pods.volume_mounts = [{"name": "home", "mountPath": "/home/jovyan"}]
if servers["gpus"]:
    pods.profile_list = [
        {"slug": "cpu", "display_name": "Without a graphics card", "default": True},
        {
            "slug": "gpu",
            "display_name": "With a graphics card",
            "kubespawner_override": {
                "extra_labels": servers["labels"]["gpu"],
                "extra_resource_guarantees": {servers["card"]: "1"},
                "extra_resource_limits": {servers["card"]: "1"},
                "tolerations": servers["tolerations"],
                "extra_pod_config": {
                    "enableServiceLinks": False,
                    "priorityClassName": settings["priority"],
                    "runtimeClassName": servers["runtimeClass"],
                },
            },
        },
    ]
`;
