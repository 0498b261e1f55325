// Generated from the options of all components by `npm run import -- cluster`; do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"name":{"type":"string","description":"Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes."},"domain":{"type":"string","description":"Domain below which every host name of the platform stands, such as `home.example.org`."},"git":{"type":"object","properties":{"url":{"type":"string","description":"Address of the repository as the cluster reaches it: `https://…` or `ssh://…`."},"revision":{"type":"string","description":"Branch, tag or commit.","default":"main"},"private":{"type":"boolean","description":"True when the repository needs a login over https: a user and a token, which the secrets tool asks for. A repository over ssh always needs a deploy key.","default":false},"knownHosts":{"type":"array","items":{"type":"string"},"description":"Host keys of repositories over ssh, as lines of `known_hosts`. Those of GitHub, GitLab, Bitbucket and Azure DevOps are known.","default":[]},"authorities":{"type":"object","additionalProperties":{"type":"string"},"description":"Authorities of repositories' hosts over https, by host name without a port, as certificates in PEM, if systems do not trust them by default.","default":{}}},"required":["url"],"additionalProperties":false,"description":"The git repository that the cluster reads `dist/` from."},"network":{"type":"object","properties":{"podCidr":{"type":"string","description":"Range of pod addresses.","default":"10.42.0.0/16"},"serviceCidr":{"type":"string","description":"Range of Service addresses.","default":"10.43.0.0/16"},"apiAddress":{"type":"string","description":"Address at which people reach the Kubernetes API: a server's, or that of a load balancer in front of the servers."},"apiAddressIsExternal":{"type":"boolean","description":"True when a system outside the cluster, such as HAProxy or keepalived with a health check, has `apiAddress` and forwards to port 6443 of every server. The platform itself provides no virtual address for the API.","default":false},"subnets":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name that nodes refer to."},"cidr":{"type":"string","description":"Range of the LAN, such as `192.168.2.0/24`."},"gateway":{"type":"string","description":"The router's address."},"dhcp":{"type":"string","description":"First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`; several such ranges are separated by commas."},"loadBalancerPool":{"type":"string","description":"First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`; several such ranges are separated by commas."},"mtu":{"type":"number","description":"The largest packet that this LAN carries, in bytes (MTU).","default":1500}},"required":["name","cidr","gateway"],"additionalProperties":false,"description":"One LAN."},"description":"The LANs that nodes stand in."},"routed":{"type":"boolean","description":"True when routers connect all LANs with each other, both ways and unfiltered, so that nodes on different LANs need no tailnet.","default":false},"tailnet":{"type":"object","properties":{"cidr":{"type":"string","description":"Range of the tailnet's addresses, all of `100.64.0.0/10` or a part of it.","default":"100.64.0.0/10"},"podMtu":{"type":"number","description":"MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail.","default":1270}},"additionalProperties":false,"description":"The Tailscale network that connects nodes on different LANs; needed without routers between them."},"proxy":{"type":"object","properties":{"url":{"type":"string","description":"Its URL, such as `http://192.168.2.5:3128`, without credentials."},"except":{"type":"array","items":{"type":"string"},"description":"Host names, domains (`.example.org`) and ranges that are reached without it, besides the cluster's own and the LANs.","default":[]}},"required":["url"],"additionalProperties":false,"description":"The HTTP proxy of nodes and pods, if they reach the internet only through it."},"timeServers":{"type":"array","items":{"type":"string"},"description":"Time servers of the nodes, as host names or addresses, which the bootstrap writes for systemd-timesyncd. Without them, the settings of each node are not changed.","default":[]},"registryMirrors":{"type":"object","additionalProperties":{"type":"object","properties":{"url":{"type":"string","description":"Its URL, such as `https://mirror.example.org:5000`, without a path and without credentials."},"authority":{"type":"string","description":"The authority of its certificate, in PEM, if systems do not trust it by default."}},"required":["url"],"additionalProperties":false,"description":"A registry that has the images of another one, such as a pull-through cache."},"description":"Registries of the network that nodes ask first for images, by the name of the registry whose images they have, such as `docker.io`. A node asks the registry itself when its mirror does not answer or has no such image. A registry that wants a login is used through a mirror that has it, since files of nodes hold no passwords.","default":{}}},"required":["apiAddress","subnets"],"additionalProperties":false,"description":"Address ranges of the cluster and of the LANs that its nodes stand in."},"nodes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Host name, unique in the cluster."},"role":{"type":"string","enum":["server","agent"],"description":"`server` runs the control plane and etcd, and pods besides; `agent` runs pods only."},"address":{"type":"string","description":"Address on its LAN."},"subnet":{"type":"string","description":"Name of the subnet that the address lies in."},"tailnetAddress":{"type":"string","description":"Address on the tailnet; needed on every node of a cluster with a tailnet."},"networkInterface":{"type":"string","description":"The network card that the address is on.","default":"eth0"},"arch":{"type":"string","enum":["amd64","arm64"],"description":"Processor architecture.","default":"amd64"},"cpu":{"type":"number","description":"CPU cores, threads counted."},"memory":{"type":"string","description":"Memory, such as `8Gi`."},"disk":{"type":"string","description":"Disk for Kubernetes and local volumes, such as `64Gi`."},"gpu":{"type":"object","properties":{"model":{"type":"string","description":"Model, for people: `RTX 3060`."},"vram":{"type":"string","description":"Video memory of one card, such as `12Gi`."},"count":{"type":"number","description":"How many cards.","default":1},"reserved":{"type":"boolean","description":"Whether the node is for pods with a graphics card alone, by the taint `nvidia.com/gpu=present:NoSchedule`. Components' pods with `gpus` tolerate it.","default":false}},"required":["model","vram"],"additionalProperties":false,"description":"Graphics card for models."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels besides the ones that Kubernetes and Hearth set; the kubelet allows none below `kubernetes.io` and `k8s.io`.","default":{}},"taints":{"type":"array","items":{"type":"string"},"description":"Taints as `key=value:Effect` or `key:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute.","default":[]},"modes":{"type":"object","properties":{"label":{"type":"string","description":"Key of the label. It does not stand in `labels` as well."},"values":{"type":"array","items":{"type":"string"},"description":"Values that it may take."},"initial":{"type":"string","description":"The value that the node joins with, one of `values`."}},"required":["label","values","initial"],"additionalProperties":false,"description":"Label whose value changes at run time, such as what a graphics card is used for."}},"required":["name","role","address","subnet","cpu","memory","disk"],"additionalProperties":false,"description":"One machine."},"description":"The machines."},"storage":{"type":"object","properties":{"classes":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"local","description":"`local`: a folder on the disk of the node that the pod first runs on; one node at a time."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type"],"additionalProperties":false,"description":"Volumes on the nodes' own disks."},{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"nfs","description":"`nfs`: a folder on a NAS, shared by nodes. Never for databases."},"server":{"type":"string","description":"Address or host name of the NAS."},"export":{"type":"string","description":"Exported folder, such as `/volume1/k8s-data`."},"nfsVersion":{"type":"string","enum":["3","4","4.1","4.2"],"description":"Version of NFS by which nodes mount it. A class cannot change it later.","default":"4.1"},"capacity":{"type":"string","description":"Space on the export that the cluster may claim, such as `2Ti`. Claims on this class are added up against it."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type","server","export"],"additionalProperties":false,"description":"Volumes on a NAS."}],"description":"One storage class."},"description":"The classes; exactly one of them is the default."}},"required":["classes"],"additionalProperties":false,"description":"Storage classes that claims can name."},"identity":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain at which people log in, the domain left out.","default":"auth"},"storageClass":{"type":"string","description":"Name of the storage class of its few records, never on NFS."},"users":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name among the members of teams."},"displayName":{"type":"string","description":"Name that applications show."},"email":{"type":"string","description":"Mail address, which identifies the user in applications."},"groups":{"type":"array","items":{"type":"string"},"description":"Groups besides those of teams: `admins`, the administrators of every application, and groups that teams name among their members.","default":[]}},"required":["name","displayName","email"],"additionalProperties":false,"description":"A user."},"description":"The users. Their passwords are secrets of the contract."}},"required":["users"],"additionalProperties":false,"description":"The users of the platform's applications: one login for all applications that support it."},"teams":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`."},"members":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name at the API server; with `identity`, one of its users or groups."},"kind":{"type":"string","enum":["user","group"],"description":"One person, or a group of an identity provider.","default":"user"},"role":{"type":"string","enum":["viewer","developer","maintainer"],"description":"`viewer` reads objects, `developer` changes them, `maintainer` also reads and writes the team's secrets."}},"required":["name","role"],"additionalProperties":false,"description":"A member of a team."},"description":"Its members, besides those of the groups `team:<name>:<role>` of an identity provider.","default":[]},"environments":{"type":"object","properties":{"dev":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"For experiments: the namespace `<name>-dev`."},"staging":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"For tests before production: the namespace `<name>-staging`."},"production":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"Production: the namespace `<name>`."}},"additionalProperties":false,"description":"Its environments: a namespace each."},"uses":{"type":"array","items":{"type":"string","enum":["mlflow","bucket","database","registry","builder","workflows"],"description":"A service of the platform that a team can use: an account of MLflow, a bucket, a database, images of its own in the cluster's registry, builds of images, or workflows."},"description":"Services of the platform that it may use: each environment has its own account, bucket or database.","default":[]},"repositories":{"type":"array","items":{"type":"string","description":"Address of a git repository outside the cluster, as `https://…` or `ssh://…`."},"description":"Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`.","default":[]},"privateRepositories":{"type":"array","items":{"type":"string","description":"Address of a git repository outside the cluster, as `https://…` or `ssh://…`."},"description":"Further repositories that need a login over https, which the secrets tool asks for; over ssh all need one.","default":[]},"registry":{"type":"string","description":"Host name of a registry outside that its images come from; the login is asked for as a secret."}},"required":["name","environments"],"additionalProperties":false,"description":"A team: people who share namespaces of the cluster, isolated from all others."},"description":"Teams that work on the cluster, each in its own namespaces.","default":[]},"tls":{"type":"object","discriminator":{"propertyName":"issuer"},"required":["issuer"],"oneOf":[{"type":"object","properties":{"issuer":{"type":"string","const":"own-ca","description":"`own-ca`: a certificate authority of the platform's own; people install its root once."}},"required":["issuer"],"additionalProperties":false,"description":"Certificates by an authority of the platform's own."},{"type":"object","properties":{"issuer":{"type":"string","const":"acme","description":"`acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside."},"email":{"type":"string","description":"Mail address that the authority writes to."},"server":{"type":"string","description":"The authority: `production` or `staging` of Let's Encrypt, or the URL of another authority's directory. Browsers trust no certificate of `staging`, which is for tests without its rate limits.","default":"production"},"dns":{"type":"string","enum":["cloudflare","digitalocean","route53","clouddns","rfc2136","acmedns"],"description":"The DNS service that holds the domain. Its credentials are asked for as a secret; what else it has to know stands in the section of its name."},"route53":{"type":"object","properties":{"region":{"type":"string","description":"Region of the API, such as `eu-central-1`."},"accessKeyId":{"type":"string","description":"ID of the access key, which is public; the secrets tool asks for the key itself."},"hostedZoneId":{"type":"string","description":"ID of the hosted zone, such as `Z0123456789`. Without it the account needs the right to list all zones."}},"required":["region","accessKeyId","hostedZoneId"],"additionalProperties":false,"description":"Needed with `dns: 'route53'`."},"clouddns":{"type":"object","properties":{"project":{"type":"string","description":"ID of the project that has the zone."}},"required":["project"],"additionalProperties":false,"description":"Needed with `dns: 'clouddns'`."},"rfc2136":{"type":"object","properties":{"nameserver":{"type":"string","description":"Address of the name server, with a port if it is not 53: `192.168.1.53`, `ns1.example.org:5353`."},"keyName":{"type":"string","description":"Name of the TSIG key."},"algorithm":{"type":"string","enum":["HMACSHA256","HMACSHA512"],"description":"Algorithm of the TSIG key.","default":"HMACSHA512"}},"required":["nameserver","keyName"],"additionalProperties":false,"description":"Needed with `dns: 'rfc2136'`."},"acmedns":{"type":"object","properties":{"url":{"type":"string","description":"URL of its API, such as `https://auth.example.org`."}},"required":["url"],"additionalProperties":false,"description":"Needed with `dns: 'acmedns'`."}},"required":["issuer","email","dns"],"additionalProperties":false,"description":"Certificates by a public authority."}],"description":"The issuer of the platform's certificates.","default":{"issuer":"own-ca"}},"components":{"type":"object","properties":{"argoWorkflows":{"type":"object","properties":{"atOnce":{"type":"number","description":"How many workflows run at once in an environment of a team; further ones wait.","default":5},"keepDays":{"type":"number","description":"Days for which records of ended workflows are kept.","default":90},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its pages are reached from the LAN."}},"additionalProperties":false,"description":"Argo Workflows: runs the workflows of teams that use `workflows`. Needs `postgres` and `objectStore`."},"argocd":{"type":"object","properties":{"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its pages are reached from the LAN."}},"additionalProperties":false,"description":"Argo CD, which is always there.","default":{}},"builder":{"type":"object","properties":{"memory":{"type":"string","description":"Memory that all builds together are sure to have, such as `2Gi`; they are stopped when they use twice as much.","default":"1Gi"},"cache":{"type":"string","description":"Space on its node's disk for layers of earlier builds, such as `50Gi`; the oldest go when it is full.","default":"20Gi"},"sources":{"type":"array","items":{"type":"string"},"description":"Where builds fetch from, as `https://` and a host: registries of base images, git, package indexes. Each is a host that builds may reach on the internet; besides these they reach the registry of the cluster.","default":[]}},"additionalProperties":false,"description":"Builds container images in the cluster, for teams whose `uses` has `builder`. Needs `registry`."},"dns":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the DNS server on the LAN, from a load-balancer pool. The router forwards queries for the domain to it."}},"required":["address"],"additionalProperties":false,"description":"The DNS server that answers for the domain."},"gpu":{"type":"object","properties":{"hotAbove":{"type":"number","description":"Degrees Celsius above which, for ten minutes, the alert GpuTooHot fires; needs `prometheus`.","default":85}},"additionalProperties":false,"description":"The driver of graphics cards: offers those of the nodes with `gpu` to pods, and watches them. Needed by teams' `gpus`."},"jupyterhub":{"type":"object","properties":{"servers":{"type":"number","description":"How many notebook servers run at once; the platform keeps room for all of them.","default":3},"cpu":{"type":"number","description":"CPU cores that each server is sure to have, such as 0.5; it may use more.","default":0.25},"memory":{"type":"string","description":"Memory that each server is sure to have, such as `2Gi`; it is stopped when it uses twice as much.","default":"1Gi"},"gpus":{"type":"number","description":"How many of them may have a graphics card at once, each one of its own. Needs `gpu`.","default":0},"idleMinutes":{"type":"number","description":"Minutes without activity after which a server is stopped; the home folder stays.","default":60},"image":{"type":"string","description":"Image of the servers, with a fixed tag: one with JupyterHub's single-user server and the packages that people use."},"bucket":{"type":"string","description":"Space in the object store for files that all servers share, such as `10Gi`; without `objectStore` there is none.","default":"10Gi"},"home":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"Home folder of each user of `identity`."},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["home","exposure"],"additionalProperties":false,"description":"JupyterHub: notebooks for the users of `identity`. Needs `identity` and `postgres`."},"kserve":{"type":"object","additionalProperties":{"not":{}},"description":"KServe: serves the models of teams, those in `teams[].environments`. Needs `objectStore`. It has no options."},"mlflow":{"type":"object","properties":{"workers":{"type":"number","description":"How many processes answer requests.","default":2},"uploadSpace":{"type":"string","description":"Space on its node's disk for files that are being uploaded, such as `20Gi`: as large as those of one moment together.","default":"5Gi"},"exposure":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"description":"How its pages and its API are reached from the LAN; the API keeps its own login."}},"additionalProperties":false,"description":"MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`."},"objectStore":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"The volume of the objects."},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its console is reached from the LAN."}},"required":["volume"],"additionalProperties":false,"description":"Object store with the S3 API."},"postgres":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Volume of each instance, never on NFS."},"instances":{"type":"number","description":"How many PostgreSQL instances; each more is a replica on another node.","default":1}},"required":["volume"],"additionalProperties":false,"description":"PostgreSQL, run by CloudNativePG."},"prometheus":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Prometheus's volume, never on NFS."},"retention":{"type":"string","description":"How long metrics are kept, as a Prometheus duration.","default":"7d"},"scrapeInterval":{"type":"string","description":"How often metrics are read, as a Prometheus duration from 5s to 2m.","default":"30s"},"grafana":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How Grafana's dashboards are reached from the LAN."},"alerts":{"type":"object","properties":{"receivers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the receiver, which is also the name of its key in the Secret `prometheus-alerts`."},"severities":{"type":"array","items":{"type":"string","enum":["critical","warning"],"description":"Urgency of an alert."},"description":"Severities that it hears of: `critical` means that a person has to act at once.","default":["critical","warning"]},"ntfy":{"type":"object","properties":{"server":{"type":"string","description":"The server, such as `https://ntfy.sh`."}},"required":["server"],"additionalProperties":false,"description":"Push messages on phones, by a server of ntfy, version 2.14 or newer."},"mail":{"type":"object","properties":{"server":{"type":"string","description":"Mail server with its port: `smtp.example.org:587`, or port 465."},"user":{"type":"string","description":"Name of the account."},"from":{"type":"string","description":"Sender."},"to":{"type":"string","description":"Reader."}},"required":["server","user","from","to"],"additionalProperties":false,"description":"Mail, over TLS."},"slack":{"type":"object","properties":{"channel":{"type":"string","description":"The channel, such as `#homelab`."}},"additionalProperties":false,"description":"A channel of Slack."},"teams":{"type":"object","properties":{"server":{"type":"string","description":"The server in that address, such as `https://default12ab.34.environment.api.powerplatform.com`."}},"required":["server"],"additionalProperties":false,"description":"A channel of Microsoft Teams, by a workflow that posts what a webhook gets."},"webhook":{"type":"object","properties":{"url":{"type":"string","description":"Address of the program, such as `https://alerts.example.org/hook`."}},"required":["url"],"additionalProperties":false,"description":"A program of yours, which gets Alertmanager's JSON."}},"required":["name"],"additionalProperties":false,"description":"A receiver of messages, in exactly one of the ways `ntfy`, `mail`, `slack`, `teams` and `webhook`."},"description":"People and programs that get messages."},"deadMansSwitch":{"type":"string","description":"A service outside that calls you when the platform is silent, such as `https://hc-ping.com`: it gets a message every five minutes. The secrets tool asks for the whole address."}},"required":["receivers"],"additionalProperties":false,"description":"Receivers of alerts."}},"required":["volume"],"additionalProperties":false,"description":"Prometheus, Alertmanager and Grafana."},"registry":{"type":"object","properties":{"space":{"type":"string","description":"Space in the object store for all images together, such as `50Gi`.","default":"20Gi"}},"additionalProperties":false,"description":"The registry of the cluster's own images, at `registry.<domain>`. Needs `objectStore`, which holds the images."},"traefik":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the gateway on the LAN, out of a load-balancer pool."}},"required":["address"],"additionalProperties":false,"description":"The gateway, through which every host name is reached."}},"required":["dns","traefik"],"additionalProperties":false,"description":"What runs on the cluster, and how."}},"required":["components","domain","git","name","network","nodes","storage"],"additionalProperties":false,"description":"What a person has and wants: the one typed value that a file in `clusters/` exports. Data only.","definitions":{}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.teams === undefined){
data.teams = [];
}
if(data.tls === undefined){
data.tls = {"issuer":"own-ca"};
}
if(data.components === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.git === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "git"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.network === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.nodes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.storage === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.domain !== undefined){
let data1 = data.domain;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema11.properties.domain.type,parentSchema:schema11.properties.domain,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.git !== undefined){
let data2 = data.git;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.revision === undefined){
data2.revision = "main";
}
if(data2.private === undefined){
data2.private = false;
}
if(data2.knownHosts === undefined){
data2.knownHosts = [];
}
if(data2.authorities === undefined){
data2.authorities = {};
}
if(data2.url === undefined){
const err10 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.git.required,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "url") || (key1 === "revision")) || (key1 === "private")) || (key1 === "knownHosts")) || (key1 === "authorities"))){
const err11 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/git/url",schemaPath:"#/properties/git/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.url.type,parentSchema:schema11.properties.git.properties.url,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data4 = data2.revision;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/git/revision",schemaPath:"#/properties/git/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.revision.type,parentSchema:schema11.properties.git.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data5 = data2.private;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/git/private",schemaPath:"#/properties/git/properties/private/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.git.properties.private.type,parentSchema:schema11.properties.git.properties.private,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
let data6 = data2.knownHosts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/git/knownHosts/" + i0,schemaPath:"#/properties/git/properties/knownHosts/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.knownHosts.items.type,parentSchema:schema11.properties.git.properties.knownHosts.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/git/knownHosts",schemaPath:"#/properties/git/properties/knownHosts/type",keyword:"type",params:{type: "array"},schema:schema11.properties.git.properties.knownHosts.type,parentSchema:schema11.properties.git.properties.knownHosts,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data8 = data2.authorities;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/git/authorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/git/properties/authorities/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.authorities.additionalProperties.type,parentSchema:schema11.properties.git.properties.authorities.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/git/authorities",schemaPath:"#/properties/git/properties/authorities/type",keyword:"type",params:{type: "object"},schema:schema11.properties.git.properties.authorities.type,parentSchema:schema11.properties.git.properties.authorities,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},schema:schema11.properties.git.type,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.network !== undefined){
let data10 = data.network;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.podCidr === undefined){
data10.podCidr = "10.42.0.0/16";
}
if(data10.serviceCidr === undefined){
data10.serviceCidr = "10.43.0.0/16";
}
if(data10.apiAddressIsExternal === undefined){
data10.apiAddressIsExternal = false;
}
if(data10.routed === undefined){
data10.routed = false;
}
if(data10.timeServers === undefined){
data10.timeServers = [];
}
if(data10.registryMirrors === undefined){
data10.registryMirrors = {};
}
if(data10.apiAddress === undefined){
const err20 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "apiAddress"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.subnets === undefined){
const err21 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data10){
if(!(func2.call(schema11.properties.network.properties, key3))){
const err22 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.network,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data11 = data10.podCidr;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/network/podCidr",schemaPath:"#/properties/network/properties/podCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.podCidr.type,parentSchema:schema11.properties.network.properties.podCidr,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data12 = data10.serviceCidr;
if(typeof data12 !== "string"){
const err24 = {instancePath:instancePath+"/network/serviceCidr",schemaPath:"#/properties/network/properties/serviceCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.serviceCidr.type,parentSchema:schema11.properties.network.properties.serviceCidr,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.apiAddress !== undefined){
let data13 = data10.apiAddress;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/network/apiAddress",schemaPath:"#/properties/network/properties/apiAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.apiAddress.type,parentSchema:schema11.properties.network.properties.apiAddress,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let data14 = data10.apiAddressIsExternal;
if(typeof data14 !== "boolean"){
const err26 = {instancePath:instancePath+"/network/apiAddressIsExternal",schemaPath:"#/properties/network/properties/apiAddressIsExternal/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.network.properties.apiAddressIsExternal.type,parentSchema:schema11.properties.network.properties.apiAddressIsExternal,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.subnets !== undefined){
let data15 = data10.subnets;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.mtu === undefined){
data16.mtu = 1500;
}
if(data16.name === undefined){
const err27 = {instancePath:instancePath+"/network/subnets/" + i1,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data16.cidr === undefined){
const err28 = {instancePath:instancePath+"/network/subnets/" + i1,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.gateway === undefined){
const err29 = {instancePath:instancePath+"/network/subnets/" + i1,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data16){
if(!((((((key4 === "name") || (key4 === "cidr")) || (key4 === "gateway")) || (key4 === "dhcp")) || (key4 === "loadBalancerPool")) || (key4 === "mtu"))){
const err30 = {instancePath:instancePath+"/network/subnets/" + i1,schemaPath:"#/properties/network/properties/subnets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.network.properties.subnets.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/network/subnets/" + i1+"/name",schemaPath:"#/properties/network/properties/subnets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.name.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.name,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.cidr !== undefined){
let data18 = data16.cidr;
if(typeof data18 !== "string"){
const err32 = {instancePath:instancePath+"/network/subnets/" + i1+"/cidr",schemaPath:"#/properties/network/properties/subnets/items/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.cidr.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.cidr,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.gateway !== undefined){
let data19 = data16.gateway;
if(typeof data19 !== "string"){
const err33 = {instancePath:instancePath+"/network/subnets/" + i1+"/gateway",schemaPath:"#/properties/network/properties/subnets/items/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.gateway.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.gateway,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.dhcp !== undefined){
let data20 = data16.dhcp;
if(typeof data20 !== "string"){
const err34 = {instancePath:instancePath+"/network/subnets/" + i1+"/dhcp",schemaPath:"#/properties/network/properties/subnets/items/properties/dhcp/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.dhcp.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.dhcp,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.loadBalancerPool !== undefined){
let data21 = data16.loadBalancerPool;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/network/subnets/" + i1+"/loadBalancerPool",schemaPath:"#/properties/network/properties/subnets/items/properties/loadBalancerPool/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let data22 = data16.mtu;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err36 = {instancePath:instancePath+"/network/subnets/" + i1+"/mtu",schemaPath:"#/properties/network/properties/subnets/items/properties/mtu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.network.properties.subnets.items.properties.mtu.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.mtu,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/network/subnets/" + i1,schemaPath:"#/properties/network/properties/subnets/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.subnets.items.type,parentSchema:schema11.properties.network.properties.subnets.items,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.subnets.type,parentSchema:schema11.properties.network.properties.subnets,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let data23 = data10.routed;
if(typeof data23 !== "boolean"){
const err39 = {instancePath:instancePath+"/network/routed",schemaPath:"#/properties/network/properties/routed/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.network.properties.routed.type,parentSchema:schema11.properties.network.properties.routed,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data10.tailnet !== undefined){
let data24 = data10.tailnet;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.cidr === undefined){
data24.cidr = "100.64.0.0/10";
}
if(data24.podMtu === undefined){
data24.podMtu = 1270;
}
for(const key5 in data24){
if(!((key5 === "cidr") || (key5 === "podMtu"))){
const err40 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.network.properties.tailnet,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let data25 = data24.cidr;
if(typeof data25 !== "string"){
const err41 = {instancePath:instancePath+"/network/tailnet/cidr",schemaPath:"#/properties/network/properties/tailnet/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.tailnet.properties.cidr.type,parentSchema:schema11.properties.network.properties.tailnet.properties.cidr,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data26 = data24.podMtu;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err42 = {instancePath:instancePath+"/network/tailnet/podMtu",schemaPath:"#/properties/network/properties/tailnet/properties/podMtu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.network.properties.tailnet.properties.podMtu.type,parentSchema:schema11.properties.network.properties.tailnet.properties.podMtu,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.tailnet.type,parentSchema:schema11.properties.network.properties.tailnet,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.proxy !== undefined){
let data27 = data10.proxy;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.except === undefined){
data27.except = [];
}
if(data27.url === undefined){
const err44 = {instancePath:instancePath+"/network/proxy",schemaPath:"#/properties/network/properties/proxy/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.network.properties.proxy.required,parentSchema:schema11.properties.network.properties.proxy,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key6 in data27){
if(!((key6 === "url") || (key6 === "except"))){
const err45 = {instancePath:instancePath+"/network/proxy",schemaPath:"#/properties/network/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.network.properties.proxy,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.url !== undefined){
let data28 = data27.url;
if(typeof data28 !== "string"){
const err46 = {instancePath:instancePath+"/network/proxy/url",schemaPath:"#/properties/network/properties/proxy/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.proxy.properties.url.type,parentSchema:schema11.properties.network.properties.proxy.properties.url,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let data29 = data27.except;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(typeof data30 !== "string"){
const err47 = {instancePath:instancePath+"/network/proxy/except/" + i2,schemaPath:"#/properties/network/properties/proxy/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.proxy.properties.except.items.type,parentSchema:schema11.properties.network.properties.proxy.properties.except.items,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/network/proxy/except",schemaPath:"#/properties/network/properties/proxy/properties/except/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.proxy.properties.except.type,parentSchema:schema11.properties.network.properties.proxy.properties.except,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/network/proxy",schemaPath:"#/properties/network/properties/proxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.proxy.type,parentSchema:schema11.properties.network.properties.proxy,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let data31 = data10.timeServers;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 !== "string"){
const err50 = {instancePath:instancePath+"/network/timeServers/" + i3,schemaPath:"#/properties/network/properties/timeServers/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.timeServers.items.type,parentSchema:schema11.properties.network.properties.timeServers.items,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/network/timeServers",schemaPath:"#/properties/network/properties/timeServers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.timeServers.type,parentSchema:schema11.properties.network.properties.timeServers,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data33 = data10.registryMirrors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
let data34 = data33[key7];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.url === undefined){
const err52 = {instancePath:instancePath+"/network/registryMirrors/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/registryMirrors/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.network.properties.registryMirrors.additionalProperties.required,parentSchema:schema11.properties.network.properties.registryMirrors.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key8 in data34){
if(!((key8 === "url") || (key8 === "authority"))){
const err53 = {instancePath:instancePath+"/network/registryMirrors/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/registryMirrors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.network.properties.registryMirrors.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.url !== undefined){
let data35 = data34.url;
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/network/registryMirrors/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/network/properties/registryMirrors/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.registryMirrors.additionalProperties.properties.url.type,parentSchema:schema11.properties.network.properties.registryMirrors.additionalProperties.properties.url,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.authority !== undefined){
let data36 = data34.authority;
if(typeof data36 !== "string"){
const err55 = {instancePath:instancePath+"/network/registryMirrors/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authority",schemaPath:"#/properties/network/properties/registryMirrors/additionalProperties/properties/authority/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.registryMirrors.additionalProperties.properties.authority.type,parentSchema:schema11.properties.network.properties.registryMirrors.additionalProperties.properties.authority,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/network/registryMirrors/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/properties/registryMirrors/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.registryMirrors.additionalProperties.type,parentSchema:schema11.properties.network.properties.registryMirrors.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/network/registryMirrors",schemaPath:"#/properties/network/properties/registryMirrors/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.registryMirrors.type,parentSchema:schema11.properties.network.properties.registryMirrors,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data10};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.nodes !== undefined){
let data37 = data.nodes;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.networkInterface === undefined){
data38.networkInterface = "eth0";
}
if(data38.arch === undefined){
data38.arch = "amd64";
}
if(data38.labels === undefined){
data38.labels = {};
}
if(data38.taints === undefined){
data38.taints = [];
}
if(data38.name === undefined){
const err59 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data38.role === undefined){
const err60 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data38.address === undefined){
const err61 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data38.subnet === undefined){
const err62 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "subnet"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data38.cpu === undefined){
const err63 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data38.memory === undefined){
const err64 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data38.disk === undefined){
const err65 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "disk"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key9 in data38){
if(!(func2.call(schema11.properties.nodes.items.properties, key9))){
const err66 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 !== "string"){
const err67 = {instancePath:instancePath+"/nodes/" + i4+"/name",schemaPath:"#/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.name.type,parentSchema:schema11.properties.nodes.items.properties.name,data:data39};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.role !== undefined){
let data40 = data38.role;
if(typeof data40 !== "string"){
const err68 = {instancePath:instancePath+"/nodes/" + i4+"/role",schemaPath:"#/properties/nodes/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.role.type,parentSchema:schema11.properties.nodes.items.properties.role,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data40 === "server") || (data40 === "agent"))){
const err69 = {instancePath:instancePath+"/nodes/" + i4+"/role",schemaPath:"#/properties/nodes/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.role.enum},schema:schema11.properties.nodes.items.properties.role.enum,parentSchema:schema11.properties.nodes.items.properties.role,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.address !== undefined){
let data41 = data38.address;
if(typeof data41 !== "string"){
const err70 = {instancePath:instancePath+"/nodes/" + i4+"/address",schemaPath:"#/properties/nodes/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.address.type,parentSchema:schema11.properties.nodes.items.properties.address,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data38.subnet !== undefined){
let data42 = data38.subnet;
if(typeof data42 !== "string"){
const err71 = {instancePath:instancePath+"/nodes/" + i4+"/subnet",schemaPath:"#/properties/nodes/items/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.subnet.type,parentSchema:schema11.properties.nodes.items.properties.subnet,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data38.tailnetAddress !== undefined){
let data43 = data38.tailnetAddress;
if(typeof data43 !== "string"){
const err72 = {instancePath:instancePath+"/nodes/" + i4+"/tailnetAddress",schemaPath:"#/properties/nodes/items/properties/tailnetAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.tailnetAddress.type,parentSchema:schema11.properties.nodes.items.properties.tailnetAddress,data:data43};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
let data44 = data38.networkInterface;
if(typeof data44 !== "string"){
const err73 = {instancePath:instancePath+"/nodes/" + i4+"/networkInterface",schemaPath:"#/properties/nodes/items/properties/networkInterface/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.networkInterface.type,parentSchema:schema11.properties.nodes.items.properties.networkInterface,data:data44};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
let data45 = data38.arch;
if(typeof data45 !== "string"){
const err74 = {instancePath:instancePath+"/nodes/" + i4+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.arch.type,parentSchema:schema11.properties.nodes.items.properties.arch,data:data45};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data45 === "amd64") || (data45 === "arm64"))){
const err75 = {instancePath:instancePath+"/nodes/" + i4+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.arch.enum},schema:schema11.properties.nodes.items.properties.arch.enum,parentSchema:schema11.properties.nodes.items.properties.arch,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data38.cpu !== undefined){
let data46 = data38.cpu;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err76 = {instancePath:instancePath+"/nodes/" + i4+"/cpu",schemaPath:"#/properties/nodes/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.cpu.type,parentSchema:schema11.properties.nodes.items.properties.cpu,data:data46};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.memory !== undefined){
let data47 = data38.memory;
if(typeof data47 !== "string"){
const err77 = {instancePath:instancePath+"/nodes/" + i4+"/memory",schemaPath:"#/properties/nodes/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.memory.type,parentSchema:schema11.properties.nodes.items.properties.memory,data:data47};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data38.disk !== undefined){
let data48 = data38.disk;
if(typeof data48 !== "string"){
const err78 = {instancePath:instancePath+"/nodes/" + i4+"/disk",schemaPath:"#/properties/nodes/items/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.disk.type,parentSchema:schema11.properties.nodes.items.properties.disk,data:data48};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.gpu !== undefined){
let data49 = data38.gpu;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.count === undefined){
data49.count = 1;
}
if(data49.reserved === undefined){
data49.reserved = false;
}
if(data49.model === undefined){
const err79 = {instancePath:instancePath+"/nodes/" + i4+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "model"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data49};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data49.vram === undefined){
const err80 = {instancePath:instancePath+"/nodes/" + i4+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "vram"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data49};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key10 in data49){
if(!((((key10 === "model") || (key10 === "vram")) || (key10 === "count")) || (key10 === "reserved"))){
const err81 = {instancePath:instancePath+"/nodes/" + i4+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data49};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data49.model !== undefined){
let data50 = data49.model;
if(typeof data50 !== "string"){
const err82 = {instancePath:instancePath+"/nodes/" + i4+"/gpu/model",schemaPath:"#/properties/nodes/items/properties/gpu/properties/model/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.model.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.model,data:data50};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data49.vram !== undefined){
let data51 = data49.vram;
if(typeof data51 !== "string"){
const err83 = {instancePath:instancePath+"/nodes/" + i4+"/gpu/vram",schemaPath:"#/properties/nodes/items/properties/gpu/properties/vram/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.vram.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.vram,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let data52 = data49.count;
if(!((typeof data52 == "number") && (isFinite(data52)))){
const err84 = {instancePath:instancePath+"/nodes/" + i4+"/gpu/count",schemaPath:"#/properties/nodes/items/properties/gpu/properties/count/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.gpu.properties.count.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.count,data:data52};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
let data53 = data49.reserved;
if(typeof data53 !== "boolean"){
const err85 = {instancePath:instancePath+"/nodes/" + i4+"/gpu/reserved",schemaPath:"#/properties/nodes/items/properties/gpu/properties/reserved/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.nodes.items.properties.gpu.properties.reserved.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.reserved,data:data53};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/nodes/" + i4+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.gpu.type,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
let data54 = data38.labels;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 in data54){
let data55 = data54[key11];
if(typeof data55 !== "string"){
const err87 = {instancePath:instancePath+"/nodes/" + i4+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.labels.additionalProperties.type,parentSchema:schema11.properties.nodes.items.properties.labels.additionalProperties,data:data55};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/nodes/" + i4+"/labels",schemaPath:"#/properties/nodes/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.labels.type,parentSchema:schema11.properties.nodes.items.properties.labels,data:data54};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
let data56 = data38.taints;
if(Array.isArray(data56)){
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if(typeof data57 !== "string"){
const err89 = {instancePath:instancePath+"/nodes/" + i4+"/taints/" + i5,schemaPath:"#/properties/nodes/items/properties/taints/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.taints.items.type,parentSchema:schema11.properties.nodes.items.properties.taints.items,data:data57};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/nodes/" + i4+"/taints",schemaPath:"#/properties/nodes/items/properties/taints/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.items.properties.taints.type,parentSchema:schema11.properties.nodes.items.properties.taints,data:data56};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data38.modes !== undefined){
let data58 = data38.modes;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.label === undefined){
const err91 = {instancePath:instancePath+"/nodes/" + i4+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "label"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data58};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data58.values === undefined){
const err92 = {instancePath:instancePath+"/nodes/" + i4+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "values"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data58};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data58.initial === undefined){
const err93 = {instancePath:instancePath+"/nodes/" + i4+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "initial"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data58};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key12 in data58){
if(!(((key12 === "label") || (key12 === "values")) || (key12 === "initial"))){
const err94 = {instancePath:instancePath+"/nodes/" + i4+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.nodes.items.properties.modes,data:data58};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data58.label !== undefined){
let data59 = data58.label;
if(typeof data59 !== "string"){
const err95 = {instancePath:instancePath+"/nodes/" + i4+"/modes/label",schemaPath:"#/properties/nodes/items/properties/modes/properties/label/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.label.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.label,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data58.values !== undefined){
let data60 = data58.values;
if(Array.isArray(data60)){
const len6 = data60.length;
for(let i6=0; i6<len6; i6++){
let data61 = data60[i6];
if(typeof data61 !== "string"){
const err96 = {instancePath:instancePath+"/nodes/" + i4+"/modes/values/" + i6,schemaPath:"#/properties/nodes/items/properties/modes/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.values.items.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.values.items,data:data61};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/nodes/" + i4+"/modes/values",schemaPath:"#/properties/nodes/items/properties/modes/properties/values/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.items.properties.modes.properties.values.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.values,data:data60};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data58.initial !== undefined){
let data62 = data58.initial;
if(typeof data62 !== "string"){
const err98 = {instancePath:instancePath+"/nodes/" + i4+"/modes/initial",schemaPath:"#/properties/nodes/items/properties/modes/properties/initial/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.initial.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.initial,data:data62};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/nodes/" + i4+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.modes.type,parentSchema:schema11.properties.nodes.items.properties.modes,data:data58};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/nodes/" + i4,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.type,parentSchema:schema11.properties.nodes.items,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.type,parentSchema:schema11.properties.nodes,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.storage !== undefined){
let data63 = data.storage;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.classes === undefined){
const err102 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/required",keyword:"required",params:{missingProperty: "classes"},schema:schema11.properties.storage.required,parentSchema:schema11.properties.storage,data:data63};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key13 in data63){
if(!(key13 === "classes")){
const err103 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.storage,data:data63};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data63.classes !== undefined){
let data64 = data63.classes;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.type === undefined){
const err104 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.required,parentSchema:schema11.properties.storage.properties.classes.items,data:data65};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const tag0 = data65.type;
if(typeof tag0 == "string"){
if(tag0 === "local"){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.default === undefined){
data65.default = false;
}
if(data65.name === undefined){
const err105 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data65.type === undefined){
const err106 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key14 in data65){
if(!(((key14 === "name") || (key14 === "type")) || (key14 === "default"))){
const err107 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data65.name !== undefined){
let data66 = data65.name;
if(typeof data66 !== "string"){
const err108 = {instancePath:instancePath+"/storage/classes/" + i7+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name,data:data66};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data65.type !== undefined){
let data67 = data65.type;
if(typeof data67 !== "string"){
const err109 = {instancePath:instancePath+"/storage/classes/" + i7+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if("local" !== data67){
const err110 = {instancePath:instancePath+"/storage/classes/" + i7+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "local"},schema:"local",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data67};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
let data68 = data65.default;
if(typeof data68 !== "boolean"){
const err111 = {instancePath:instancePath+"/storage/classes/" + i7+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default,data:data68};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else if(tag0 === "nfs"){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.nfsVersion === undefined){
data65.nfsVersion = "4.1";
}
if(data65.default === undefined){
data65.default = false;
}
if(data65.name === undefined){
const err113 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data65.type === undefined){
const err114 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data65.server === undefined){
const err115 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data65.export === undefined){
const err116 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "export"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key15 in data65){
if(!(((((((key15 === "name") || (key15 === "type")) || (key15 === "server")) || (key15 === "export")) || (key15 === "nfsVersion")) || (key15 === "capacity")) || (key15 === "default"))){
const err117 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data65.name !== undefined){
let data69 = data65.name;
if(typeof data69 !== "string"){
const err118 = {instancePath:instancePath+"/storage/classes/" + i7+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name,data:data69};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data65.type !== undefined){
let data70 = data65.type;
if(typeof data70 !== "string"){
const err119 = {instancePath:instancePath+"/storage/classes/" + i7+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data70};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if("nfs" !== data70){
const err120 = {instancePath:instancePath+"/storage/classes/" + i7+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "nfs"},schema:"nfs",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data70};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data65.server !== undefined){
let data71 = data65.server;
if(typeof data71 !== "string"){
const err121 = {instancePath:instancePath+"/storage/classes/" + i7+"/server",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server,data:data71};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data65.export !== undefined){
let data72 = data65.export;
if(typeof data72 !== "string"){
const err122 = {instancePath:instancePath+"/storage/classes/" + i7+"/export",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/export/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export,data:data72};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
let data73 = data65.nfsVersion;
if(typeof data73 !== "string"){
const err123 = {instancePath:instancePath+"/storage/classes/" + i7+"/nfsVersion",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/nfsVersion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.nfsVersion.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.nfsVersion,data:data73};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((((data73 === "3") || (data73 === "4")) || (data73 === "4.1")) || (data73 === "4.2"))){
const err124 = {instancePath:instancePath+"/storage/classes/" + i7+"/nfsVersion",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/nfsVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.storage.properties.classes.items.oneOf[1].properties.nfsVersion.enum},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.nfsVersion.enum,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.nfsVersion,data:data73};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data65.capacity !== undefined){
let data74 = data65.capacity;
if(typeof data74 !== "string"){
const err125 = {instancePath:instancePath+"/storage/classes/" + i7+"/capacity",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/capacity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity,data:data74};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
let data75 = data65.default;
if(typeof data75 !== "boolean"){
const err126 = {instancePath:instancePath+"/storage/classes/" + i7+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default,data:data75};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data65};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data65};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/storage/classes/" + i7,schemaPath:"#/properties/storage/properties/classes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.type,parentSchema:schema11.properties.storage.properties.classes.items,data:data65};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.storage.properties.classes.type,parentSchema:schema11.properties.storage.properties.classes,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.type,parentSchema:schema11.properties.storage,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.identity !== undefined){
let data76 = data.identity;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.host === undefined){
data76.host = "auth";
}
if(data76.users === undefined){
const err133 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "users"},schema:schema11.properties.identity.required,parentSchema:schema11.properties.identity,data:data76};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key16 in data76){
if(!(((key16 === "host") || (key16 === "storageClass")) || (key16 === "users"))){
const err134 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.identity,data:data76};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
let data77 = data76.host;
if(typeof data77 !== "string"){
const err135 = {instancePath:instancePath+"/identity/host",schemaPath:"#/properties/identity/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.host.type,parentSchema:schema11.properties.identity.properties.host,data:data77};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data76.storageClass !== undefined){
let data78 = data76.storageClass;
if(typeof data78 !== "string"){
const err136 = {instancePath:instancePath+"/identity/storageClass",schemaPath:"#/properties/identity/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.storageClass.type,parentSchema:schema11.properties.identity.properties.storageClass,data:data78};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data76.users !== undefined){
let data79 = data76.users;
if(Array.isArray(data79)){
const len8 = data79.length;
for(let i8=0; i8<len8; i8++){
let data80 = data79[i8];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.groups === undefined){
data80.groups = [];
}
if(data80.name === undefined){
const err137 = {instancePath:instancePath+"/identity/users/" + i8,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data80};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data80.displayName === undefined){
const err138 = {instancePath:instancePath+"/identity/users/" + i8,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "displayName"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data80};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data80.email === undefined){
const err139 = {instancePath:instancePath+"/identity/users/" + i8,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data80};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key17 in data80){
if(!((((key17 === "name") || (key17 === "displayName")) || (key17 === "email")) || (key17 === "groups"))){
const err140 = {instancePath:instancePath+"/identity/users/" + i8,schemaPath:"#/properties/identity/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.identity.properties.users.items,data:data80};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data80.name !== undefined){
let data81 = data80.name;
if(typeof data81 !== "string"){
const err141 = {instancePath:instancePath+"/identity/users/" + i8+"/name",schemaPath:"#/properties/identity/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.name.type,parentSchema:schema11.properties.identity.properties.users.items.properties.name,data:data81};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data80.displayName !== undefined){
let data82 = data80.displayName;
if(typeof data82 !== "string"){
const err142 = {instancePath:instancePath+"/identity/users/" + i8+"/displayName",schemaPath:"#/properties/identity/properties/users/items/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.displayName.type,parentSchema:schema11.properties.identity.properties.users.items.properties.displayName,data:data82};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data80.email !== undefined){
let data83 = data80.email;
if(typeof data83 !== "string"){
const err143 = {instancePath:instancePath+"/identity/users/" + i8+"/email",schemaPath:"#/properties/identity/properties/users/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.email.type,parentSchema:schema11.properties.identity.properties.users.items.properties.email,data:data83};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
let data84 = data80.groups;
if(Array.isArray(data84)){
const len9 = data84.length;
for(let i9=0; i9<len9; i9++){
let data85 = data84[i9];
if(typeof data85 !== "string"){
const err144 = {instancePath:instancePath+"/identity/users/" + i8+"/groups/" + i9,schemaPath:"#/properties/identity/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.groups.items.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups.items,data:data85};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/identity/users/" + i8+"/groups",schemaPath:"#/properties/identity/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.items.properties.groups.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups,data:data84};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/identity/users/" + i8,schemaPath:"#/properties/identity/properties/users/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.properties.users.items.type,parentSchema:schema11.properties.identity.properties.users.items,data:data80};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/identity/users",schemaPath:"#/properties/identity/properties/users/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.type,parentSchema:schema11.properties.identity.properties.users,data:data79};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.type,parentSchema:schema11.properties.identity,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
let data86 = data.teams;
if(Array.isArray(data86)){
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.members === undefined){
data87.members = [];
}
if(data87.uses === undefined){
data87.uses = [];
}
if(data87.repositories === undefined){
data87.repositories = [];
}
if(data87.privateRepositories === undefined){
data87.privateRepositories = [];
}
if(data87.name === undefined){
const err149 = {instancePath:instancePath+"/teams/" + i10,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data87};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data87.environments === undefined){
const err150 = {instancePath:instancePath+"/teams/" + i10,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "environments"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data87};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key18 in data87){
if(!(((((((key18 === "name") || (key18 === "members")) || (key18 === "environments")) || (key18 === "uses")) || (key18 === "repositories")) || (key18 === "privateRepositories")) || (key18 === "registry"))){
const err151 = {instancePath:instancePath+"/teams/" + i10,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.teams.items,data:data87};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data87.name !== undefined){
let data88 = data87.name;
if(typeof data88 !== "string"){
const err152 = {instancePath:instancePath+"/teams/" + i10+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.name,data:data88};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
let data89 = data87.members;
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.kind === undefined){
data90.kind = "user";
}
if(data90.name === undefined){
const err153 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data90};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data90.role === undefined){
const err154 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data90};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key19 in data90){
if(!(((key19 === "name") || (key19 === "kind")) || (key19 === "role"))){
const err155 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11,schemaPath:"#/properties/teams/items/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.teams.items.properties.members.items,data:data90};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 !== "string"){
const err156 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11+"/name",schemaPath:"#/properties/teams/items/properties/members/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
let data92 = data90.kind;
if(typeof data92 !== "string"){
const err157 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.kind.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data92};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((data92 === "user") || (data92 === "group"))){
const err158 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.kind.enum},schema:schema11.properties.teams.items.properties.members.items.properties.kind.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data92};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data90.role !== undefined){
let data93 = data90.role;
if(typeof data93 !== "string"){
const err159 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.role.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data93};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((data93 === "viewer") || (data93 === "developer")) || (data93 === "maintainer"))){
const err160 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.role.enum},schema:schema11.properties.teams.items.properties.members.items.properties.role.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data93};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/teams/" + i10+"/members/" + i11,schemaPath:"#/properties/teams/items/properties/members/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.members.items.type,parentSchema:schema11.properties.teams.items.properties.members.items,data:data90};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/teams/" + i10+"/members",schemaPath:"#/properties/teams/items/properties/members/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.members.type,parentSchema:schema11.properties.teams.items.properties.members,data:data89};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data87.environments !== undefined){
let data94 = data87.environments;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key20 in data94){
if(!(((key20 === "dev") || (key20 === "staging")) || (key20 === "production"))){
const err163 = {instancePath:instancePath+"/teams/" + i10+"/environments",schemaPath:"#/properties/teams/items/properties/environments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.teams.items.properties.environments,data:data94};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data94.dev !== undefined){
let data95 = data94.dev;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.models === undefined){
data95.models = [];
}
if(data95.quota === undefined){
const err164 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.dev.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data95};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key21 in data95){
if(!((key21 === "quota") || (key21 === "models"))){
const err165 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data95};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data95.quota !== undefined){
let data96 = data95.quota;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.scratch === undefined){
data96.scratch = "20Gi";
}
if(data96.bucket === undefined){
data96.bucket = "10Gi";
}
if(data96.gpus === undefined){
data96.gpus = 0;
}
if(data96.cpu === undefined){
const err166 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data96};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data96.memory === undefined){
const err167 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data96};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data96.storage === undefined){
const err168 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data96};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key22 in data96){
if(!((((((key22 === "cpu") || (key22 === "memory")) || (key22 === "storage")) || (key22 === "scratch")) || (key22 === "bucket")) || (key22 === "gpus"))){
const err169 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data96};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data96.cpu !== undefined){
let data97 = data96.cpu;
if(!((typeof data97 == "number") && (isFinite(data97)))){
const err170 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu,data:data97};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data96.memory !== undefined){
let data98 = data96.memory;
if(typeof data98 !== "string"){
const err171 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory,data:data98};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data96.storage !== undefined){
let data99 = data96.storage;
if(typeof data99 !== "string"){
const err172 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage,data:data99};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
let data100 = data96.scratch;
if(typeof data100 !== "string"){
const err173 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/scratch",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/scratch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.scratch.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.scratch,data:data100};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
let data101 = data96.bucket;
if(typeof data101 !== "string"){
const err174 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/bucket",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.bucket.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.bucket,data:data101};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
let data102 = data96.gpus;
if(!((typeof data102 == "number") && (isFinite(data102)))){
const err175 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus,data:data102};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data96};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let data103 = data95.models;
if(Array.isArray(data103)){
const len12 = data103.length;
for(let i12=0; i12<len12; i12++){
let data104 = data103[i12];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.cpu === undefined){
data104.cpu = 0.25;
}
if(data104.memory === undefined){
data104.memory = "1Gi";
}
if(data104.replicas === undefined){
data104.replicas = 2;
}
if(data104.size === undefined){
data104.size = "1Gi";
}
if(data104.name === undefined){
const err177 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items,data:data104};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data104.format === undefined){
const err178 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items,data:data104};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key23 in data104){
if(!((((((((key23 === "name") || (key23 === "format")) || (key23 === "cpu")) || (key23 === "memory")) || (key23 === "replicas")) || (key23 === "image")) || (key23 === "size")) || (key23 === "exposure"))){
const err179 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items,data:data104};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data104.name !== undefined){
let data105 = data104.name;
if(typeof data105 !== "string"){
const err180 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.name,data:data105};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data104.format !== undefined){
let data106 = data104.format;
if(typeof data106 !== "string"){
const err181 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.format.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.format,data:data106};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!((((data106 === "mlflow") || (data106 === "sklearn")) || (data106 === "xgboost")) || (data106 === "lightgbm"))){
const err182 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.format.enum},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.format.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.format,data:data106};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
let data107 = data104.cpu;
if(!((typeof data107 == "number") && (isFinite(data107)))){
const err183 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.cpu,data:data107};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
let data108 = data104.memory;
if(typeof data108 !== "string"){
const err184 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.memory,data:data108};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
let data109 = data104.replicas;
if(!((typeof data109 == "number") && (isFinite(data109)))){
const err185 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/replicas",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/replicas/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.replicas.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.replicas,data:data109};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data104.image !== undefined){
let data110 = data104.image;
if(typeof data110 !== "string"){
const err186 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.image,data:data110};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
let data111 = data104.size;
if(typeof data111 !== "string"){
const err187 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/size",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.size.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.size,data:data111};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data104.exposure !== undefined){
let data112 = data104.exposure;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.host === undefined){
const err188 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure,data:data112};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data112.auth === undefined){
const err189 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure,data:data112};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key24 in data112){
if(!(((key24 === "host") || (key24 === "auth")) || (key24 === "reason"))){
const err190 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure,data:data112};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data112.host !== undefined){
let data113 = data112.host;
if(typeof data113 !== "string"){
const err191 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure/host",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.host.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.host,data:data113};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data112.auth !== undefined){
let data114 = data112.auth;
if(typeof data114 !== "string"){
const err192 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.auth.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.auth,data:data114};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((data114 === "forward-auth") || (data114 === "none"))){
const err193 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.auth.enum},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.auth,data:data114};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data112.reason !== undefined){
let data115 = data112.reason;
if(typeof data115 !== "string"){
const err194 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure/reason",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.reason.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.properties.reason,data:data115};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.properties.exposure,data:data112};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models/" + i12,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.items,data:data104};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/models",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/models/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.models,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data95};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data94.staging !== undefined){
let data116 = data94.staging;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.models === undefined){
data116.models = [];
}
if(data116.quota === undefined){
const err199 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.staging.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data116};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key25 in data116){
if(!((key25 === "quota") || (key25 === "models"))){
const err200 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data116};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data116.quota !== undefined){
let data117 = data116.quota;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.scratch === undefined){
data117.scratch = "20Gi";
}
if(data117.bucket === undefined){
data117.bucket = "10Gi";
}
if(data117.gpus === undefined){
data117.gpus = 0;
}
if(data117.cpu === undefined){
const err201 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data117};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data117.memory === undefined){
const err202 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data117};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data117.storage === undefined){
const err203 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data117};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key26 in data117){
if(!((((((key26 === "cpu") || (key26 === "memory")) || (key26 === "storage")) || (key26 === "scratch")) || (key26 === "bucket")) || (key26 === "gpus"))){
const err204 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data117};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data117.cpu !== undefined){
let data118 = data117.cpu;
if(!((typeof data118 == "number") && (isFinite(data118)))){
const err205 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu,data:data118};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data117.memory !== undefined){
let data119 = data117.memory;
if(typeof data119 !== "string"){
const err206 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory,data:data119};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data117.storage !== undefined){
let data120 = data117.storage;
if(typeof data120 !== "string"){
const err207 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage,data:data120};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
let data121 = data117.scratch;
if(typeof data121 !== "string"){
const err208 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/scratch",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/scratch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.scratch.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.scratch,data:data121};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
let data122 = data117.bucket;
if(typeof data122 !== "string"){
const err209 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/bucket",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.bucket.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.bucket,data:data122};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
let data123 = data117.gpus;
if(!((typeof data123 == "number") && (isFinite(data123)))){
const err210 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus,data:data123};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data117};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
let data124 = data116.models;
if(Array.isArray(data124)){
const len13 = data124.length;
for(let i13=0; i13<len13; i13++){
let data125 = data124[i13];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.cpu === undefined){
data125.cpu = 0.25;
}
if(data125.memory === undefined){
data125.memory = "1Gi";
}
if(data125.replicas === undefined){
data125.replicas = 2;
}
if(data125.size === undefined){
data125.size = "1Gi";
}
if(data125.name === undefined){
const err212 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data125};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data125.format === undefined){
const err213 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data125};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key27 in data125){
if(!((((((((key27 === "name") || (key27 === "format")) || (key27 === "cpu")) || (key27 === "memory")) || (key27 === "replicas")) || (key27 === "image")) || (key27 === "size")) || (key27 === "exposure"))){
const err214 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data125};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data125.name !== undefined){
let data126 = data125.name;
if(typeof data126 !== "string"){
const err215 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.name,data:data126};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data125.format !== undefined){
let data127 = data125.format;
if(typeof data127 !== "string"){
const err216 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format,data:data127};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!((((data127 === "mlflow") || (data127 === "sklearn")) || (data127 === "xgboost")) || (data127 === "lightgbm"))){
const err217 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.enum},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format,data:data127};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
let data128 = data125.cpu;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err218 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.cpu,data:data128};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
let data129 = data125.memory;
if(typeof data129 !== "string"){
const err219 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.memory,data:data129};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
let data130 = data125.replicas;
if(!((typeof data130 == "number") && (isFinite(data130)))){
const err220 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/replicas",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/replicas/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.replicas.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.replicas,data:data130};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data125.image !== undefined){
let data131 = data125.image;
if(typeof data131 !== "string"){
const err221 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.image,data:data131};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
let data132 = data125.size;
if(typeof data132 !== "string"){
const err222 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/size",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.size.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.size,data:data132};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data125.exposure !== undefined){
let data133 = data125.exposure;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.host === undefined){
const err223 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data133};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data133.auth === undefined){
const err224 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data133};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key28 in data133){
if(!(((key28 === "host") || (key28 === "auth")) || (key28 === "reason"))){
const err225 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data133};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data133.host !== undefined){
let data134 = data133.host;
if(typeof data134 !== "string"){
const err226 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure/host",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.host.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.host,data:data134};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data133.auth !== undefined){
let data135 = data133.auth;
if(typeof data135 !== "string"){
const err227 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth,data:data135};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!((data135 === "forward-auth") || (data135 === "none"))){
const err228 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.enum},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth,data:data135};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data133.reason !== undefined){
let data136 = data133.reason;
if(typeof data136 !== "string"){
const err229 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure/reason",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.reason.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.reason,data:data136};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data133};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data125};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models,data:data124};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data116};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data94.production !== undefined){
let data137 = data94.production;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.models === undefined){
data137.models = [];
}
if(data137.quota === undefined){
const err234 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.production.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data137};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key29 in data137){
if(!((key29 === "quota") || (key29 === "models"))){
const err235 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data137};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data137.quota !== undefined){
let data138 = data137.quota;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.scratch === undefined){
data138.scratch = "20Gi";
}
if(data138.bucket === undefined){
data138.bucket = "10Gi";
}
if(data138.gpus === undefined){
data138.gpus = 0;
}
if(data138.cpu === undefined){
const err236 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data138};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data138.memory === undefined){
const err237 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data138};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data138.storage === undefined){
const err238 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data138};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key30 in data138){
if(!((((((key30 === "cpu") || (key30 === "memory")) || (key30 === "storage")) || (key30 === "scratch")) || (key30 === "bucket")) || (key30 === "gpus"))){
const err239 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data138};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data138.cpu !== undefined){
let data139 = data138.cpu;
if(!((typeof data139 == "number") && (isFinite(data139)))){
const err240 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu,data:data139};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data138.memory !== undefined){
let data140 = data138.memory;
if(typeof data140 !== "string"){
const err241 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory,data:data140};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data138.storage !== undefined){
let data141 = data138.storage;
if(typeof data141 !== "string"){
const err242 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage,data:data141};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let data142 = data138.scratch;
if(typeof data142 !== "string"){
const err243 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/scratch",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/scratch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.scratch.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.scratch,data:data142};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
let data143 = data138.bucket;
if(typeof data143 !== "string"){
const err244 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/bucket",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.bucket.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.bucket,data:data143};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
let data144 = data138.gpus;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err245 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus,data:data144};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data138};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
let data145 = data137.models;
if(Array.isArray(data145)){
const len14 = data145.length;
for(let i14=0; i14<len14; i14++){
let data146 = data145[i14];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.cpu === undefined){
data146.cpu = 0.25;
}
if(data146.memory === undefined){
data146.memory = "1Gi";
}
if(data146.replicas === undefined){
data146.replicas = 2;
}
if(data146.size === undefined){
data146.size = "1Gi";
}
if(data146.name === undefined){
const err247 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data146};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data146.format === undefined){
const err248 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data146};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key31 in data146){
if(!((((((((key31 === "name") || (key31 === "format")) || (key31 === "cpu")) || (key31 === "memory")) || (key31 === "replicas")) || (key31 === "image")) || (key31 === "size")) || (key31 === "exposure"))){
const err249 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data146};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data146.name !== undefined){
let data147 = data146.name;
if(typeof data147 !== "string"){
const err250 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.name,data:data147};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data146.format !== undefined){
let data148 = data146.format;
if(typeof data148 !== "string"){
const err251 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format,data:data148};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!((((data148 === "mlflow") || (data148 === "sklearn")) || (data148 === "xgboost")) || (data148 === "lightgbm"))){
const err252 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.enum},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format,data:data148};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
let data149 = data146.cpu;
if(!((typeof data149 == "number") && (isFinite(data149)))){
const err253 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.cpu,data:data149};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
let data150 = data146.memory;
if(typeof data150 !== "string"){
const err254 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.memory,data:data150};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
let data151 = data146.replicas;
if(!((typeof data151 == "number") && (isFinite(data151)))){
const err255 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/replicas",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/replicas/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.replicas.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.replicas,data:data151};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data146.image !== undefined){
let data152 = data146.image;
if(typeof data152 !== "string"){
const err256 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.image,data:data152};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
let data153 = data146.size;
if(typeof data153 !== "string"){
const err257 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/size",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.size.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.size,data:data153};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data146.exposure !== undefined){
let data154 = data146.exposure;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.host === undefined){
const err258 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data154};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data154.auth === undefined){
const err259 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data154};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key32 in data154){
if(!(((key32 === "host") || (key32 === "auth")) || (key32 === "reason"))){
const err260 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data154};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data154.host !== undefined){
let data155 = data154.host;
if(typeof data155 !== "string"){
const err261 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure/host",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.host.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.host,data:data155};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data154.auth !== undefined){
let data156 = data154.auth;
if(typeof data156 !== "string"){
const err262 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth,data:data156};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((data156 === "forward-auth") || (data156 === "none"))){
const err263 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.enum},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth,data:data156};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data154.reason !== undefined){
let data157 = data154.reason;
if(typeof data157 !== "string"){
const err264 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure/reason",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.reason.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.reason,data:data157};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data154};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data146};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models,data:data145};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data137};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/teams/" + i10+"/environments",schemaPath:"#/properties/teams/items/properties/environments/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.type,parentSchema:schema11.properties.teams.items.properties.environments,data:data94};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
let data158 = data87.uses;
if(Array.isArray(data158)){
const len15 = data158.length;
for(let i15=0; i15<len15; i15++){
let data159 = data158[i15];
if(typeof data159 !== "string"){
const err270 = {instancePath:instancePath+"/teams/" + i10+"/uses/" + i15,schemaPath:"#/properties/teams/items/properties/uses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.uses.items.type,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data159};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!((((((data159 === "mlflow") || (data159 === "bucket")) || (data159 === "database")) || (data159 === "registry")) || (data159 === "builder")) || (data159 === "workflows"))){
const err271 = {instancePath:instancePath+"/teams/" + i10+"/uses/" + i15,schemaPath:"#/properties/teams/items/properties/uses/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.uses.items.enum},schema:schema11.properties.teams.items.properties.uses.items.enum,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data159};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/teams/" + i10+"/uses",schemaPath:"#/properties/teams/items/properties/uses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.uses.type,parentSchema:schema11.properties.teams.items.properties.uses,data:data158};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
let data160 = data87.repositories;
if(Array.isArray(data160)){
const len16 = data160.length;
for(let i16=0; i16<len16; i16++){
let data161 = data160[i16];
if(typeof data161 !== "string"){
const err273 = {instancePath:instancePath+"/teams/" + i10+"/repositories/" + i16,schemaPath:"#/properties/teams/items/properties/repositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.repositories.items.type,parentSchema:schema11.properties.teams.items.properties.repositories.items,data:data161};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/teams/" + i10+"/repositories",schemaPath:"#/properties/teams/items/properties/repositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.repositories.type,parentSchema:schema11.properties.teams.items.properties.repositories,data:data160};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
let data162 = data87.privateRepositories;
if(Array.isArray(data162)){
const len17 = data162.length;
for(let i17=0; i17<len17; i17++){
let data163 = data162[i17];
if(typeof data163 !== "string"){
const err275 = {instancePath:instancePath+"/teams/" + i10+"/privateRepositories/" + i17,schemaPath:"#/properties/teams/items/properties/privateRepositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.privateRepositories.items.type,parentSchema:schema11.properties.teams.items.properties.privateRepositories.items,data:data163};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/teams/" + i10+"/privateRepositories",schemaPath:"#/properties/teams/items/properties/privateRepositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.privateRepositories.type,parentSchema:schema11.properties.teams.items.properties.privateRepositories,data:data162};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data87.registry !== undefined){
let data164 = data87.registry;
if(typeof data164 !== "string"){
const err277 = {instancePath:instancePath+"/teams/" + i10+"/registry",schemaPath:"#/properties/teams/items/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.registry.type,parentSchema:schema11.properties.teams.items.properties.registry,data:data164};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/teams/" + i10,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.type,parentSchema:schema11.properties.teams.items,data:data87};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data86};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
let data165 = data.tls;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.issuer === undefined){
const err280 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.required,parentSchema:schema11.properties.tls,data:data165};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const tag1 = data165.issuer;
if(typeof tag1 == "string"){
if(tag1 === "own-ca"){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.issuer === undefined){
const err281 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[0].required,parentSchema:schema11.properties.tls.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key33 in data165){
if(!(key33 === "issuer")){
const err282 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.tls.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data165.issuer !== undefined){
let data166 = data165.issuer;
if(typeof data166 !== "string"){
const err283 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[0].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data166};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if("own-ca" !== data166){
const err284 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/const",keyword:"const",params:{allowedValue: "own-ca"},schema:"own-ca",parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data166};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[0].type,parentSchema:schema11.properties.tls.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else if(tag1 === "acme"){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.server === undefined){
data165.server = "production";
}
if(data165.issuer === undefined){
const err286 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data165.email === undefined){
const err287 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data165.dns === undefined){
const err288 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key34 in data165){
if(!((((((((key34 === "issuer") || (key34 === "email")) || (key34 === "server")) || (key34 === "dns")) || (key34 === "route53")) || (key34 === "clouddns")) || (key34 === "rfc2136")) || (key34 === "acmedns"))){
const err289 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.tls.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data165.issuer !== undefined){
let data167 = data165.issuer;
if(typeof data167 !== "string"){
const err290 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data167};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if("acme" !== data167){
const err291 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/const",keyword:"const",params:{allowedValue: "acme"},schema:"acme",parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data167};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data165.email !== undefined){
let data168 = data165.email;
if(typeof data168 !== "string"){
const err292 = {instancePath:instancePath+"/tls/email",schemaPath:"#/properties/tls/oneOf/1/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.email.type,parentSchema:schema11.properties.tls.oneOf[1].properties.email,data:data168};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
let data169 = data165.server;
if(typeof data169 !== "string"){
const err293 = {instancePath:instancePath+"/tls/server",schemaPath:"#/properties/tls/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.server.type,parentSchema:schema11.properties.tls.oneOf[1].properties.server,data:data169};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data165.dns !== undefined){
let data170 = data165.dns;
if(typeof data170 !== "string"){
const err294 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.dns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data170};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!((((((data170 === "cloudflare") || (data170 === "digitalocean")) || (data170 === "route53")) || (data170 === "clouddns")) || (data170 === "rfc2136")) || (data170 === "acmedns"))){
const err295 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.dns.enum},schema:schema11.properties.tls.oneOf[1].properties.dns.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data170};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data165.route53 !== undefined){
let data171 = data165.route53;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.region === undefined){
const err296 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "region"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data171};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data171.accessKeyId === undefined){
const err297 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "accessKeyId"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data171};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data171.hostedZoneId === undefined){
const err298 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "hostedZoneId"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data171};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key35 in data171){
if(!(((key35 === "region") || (key35 === "accessKeyId")) || (key35 === "hostedZoneId"))){
const err299 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data171};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data171.region !== undefined){
let data172 = data171.region;
if(typeof data172 !== "string"){
const err300 = {instancePath:instancePath+"/tls/route53/region",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/region/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.region.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.region,data:data172};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data171.accessKeyId !== undefined){
let data173 = data171.accessKeyId;
if(typeof data173 !== "string"){
const err301 = {instancePath:instancePath+"/tls/route53/accessKeyId",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/accessKeyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.accessKeyId.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.accessKeyId,data:data173};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data171.hostedZoneId !== undefined){
let data174 = data171.hostedZoneId;
if(typeof data174 !== "string"){
const err302 = {instancePath:instancePath+"/tls/route53/hostedZoneId",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/hostedZoneId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.hostedZoneId.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.hostedZoneId,data:data174};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.route53.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data171};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data165.clouddns !== undefined){
let data175 = data165.clouddns;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.project === undefined){
const err304 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/required",keyword:"required",params:{missingProperty: "project"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.required,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data175};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key36 in data175){
if(!(key36 === "project")){
const err305 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data175};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data175.project !== undefined){
let data176 = data175.project;
if(typeof data176 !== "string"){
const err306 = {instancePath:instancePath+"/tls/clouddns/project",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/properties/project/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.properties.project.type,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns.properties.project,data:data176};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data175};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data165.rfc2136 !== undefined){
let data177 = data165.rfc2136;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.algorithm === undefined){
data177.algorithm = "HMACSHA512";
}
if(data177.nameserver === undefined){
const err308 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/required",keyword:"required",params:{missingProperty: "nameserver"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.required,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data177};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data177.keyName === undefined){
const err309 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/required",keyword:"required",params:{missingProperty: "keyName"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.required,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data177};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key37 in data177){
if(!(((key37 === "nameserver") || (key37 === "keyName")) || (key37 === "algorithm"))){
const err310 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data177};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data177.nameserver !== undefined){
let data178 = data177.nameserver;
if(typeof data178 !== "string"){
const err311 = {instancePath:instancePath+"/tls/rfc2136/nameserver",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/nameserver/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.nameserver.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.nameserver,data:data178};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data177.keyName !== undefined){
let data179 = data177.keyName;
if(typeof data179 !== "string"){
const err312 = {instancePath:instancePath+"/tls/rfc2136/keyName",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/keyName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.keyName.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.keyName,data:data179};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
let data180 = data177.algorithm;
if(typeof data180 !== "string"){
const err313 = {instancePath:instancePath+"/tls/rfc2136/algorithm",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm,data:data180};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!((data180 === "HMACSHA256") || (data180 === "HMACSHA512"))){
const err314 = {instancePath:instancePath+"/tls/rfc2136/algorithm",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.enum},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm,data:data180};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data177};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data165.acmedns !== undefined){
let data181 = data165.acmedns;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.url === undefined){
const err316 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.required,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data181};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key38 in data181){
if(!(key38 === "url")){
const err317 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data181};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data181.url !== undefined){
let data182 = data181.url;
if(typeof data182 !== "string"){
const err318 = {instancePath:instancePath+"/tls/acmedns/url",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.properties.url.type,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns.properties.url,data:data182};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data181};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].type,parentSchema:schema11.properties.tls.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data165};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "tag", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data165};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.type,parentSchema:schema11.properties.tls,data:data165};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data.components !== undefined){
let data183 = data.components;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.argocd === undefined){
data183.argocd = {};
}
if(data183.dns === undefined){
const err324 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data183};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data183.traefik === undefined){
const err325 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "traefik"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data183};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key39 in data183){
if(!(func2.call(schema11.properties.components.properties, key39))){
const err326 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema11.properties.components,data:data183};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data183.argoWorkflows !== undefined){
let data184 = data183.argoWorkflows;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.atOnce === undefined){
data184.atOnce = 5;
}
if(data184.keepDays === undefined){
data184.keepDays = 90;
}
for(const key40 in data184){
if(!(((key40 === "atOnce") || (key40 === "keepDays")) || (key40 === "exposure"))){
const err327 = {instancePath:instancePath+"/components/argoWorkflows",schemaPath:"#/properties/components/properties/argoWorkflows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema11.properties.components.properties.argoWorkflows,data:data184};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
let data185 = data184.atOnce;
if(!((typeof data185 == "number") && (isFinite(data185)))){
const err328 = {instancePath:instancePath+"/components/argoWorkflows/atOnce",schemaPath:"#/properties/components/properties/argoWorkflows/properties/atOnce/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.argoWorkflows.properties.atOnce.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.atOnce,data:data185};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
let data186 = data184.keepDays;
if(!((typeof data186 == "number") && (isFinite(data186)))){
const err329 = {instancePath:instancePath+"/components/argoWorkflows/keepDays",schemaPath:"#/properties/components/properties/argoWorkflows/properties/keepDays/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.argoWorkflows.properties.keepDays.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.keepDays,data:data186};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data184.exposure !== undefined){
let data187 = data184.exposure;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.auth === undefined){
const err330 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.required,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data187};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key41 in data187){
if(!((((key41 === "host") || (key41 === "address")) || (key41 === "auth")) || (key41 === "reason"))){
const err331 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data187};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data187.host !== undefined){
let data188 = data187.host;
if(typeof data188 !== "string"){
const err332 = {instancePath:instancePath+"/components/argoWorkflows/exposure/host",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.host,data:data188};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data187.address !== undefined){
let data189 = data187.address;
if(typeof data189 !== "string"){
const err333 = {instancePath:instancePath+"/components/argoWorkflows/exposure/address",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.address,data:data189};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data187.auth !== undefined){
let data190 = data187.auth;
if(typeof data190 !== "string"){
const err334 = {instancePath:instancePath+"/components/argoWorkflows/exposure/auth",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth,data:data190};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!((data190 === "oidc") || (data190 === "none"))){
const err335 = {instancePath:instancePath+"/components/argoWorkflows/exposure/auth",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth,data:data190};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data187.reason !== undefined){
let data191 = data187.reason;
if(typeof data191 !== "string"){
const err336 = {instancePath:instancePath+"/components/argoWorkflows/exposure/reason",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.reason,data:data191};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data187};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/components/argoWorkflows",schemaPath:"#/properties/components/properties/argoWorkflows/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argoWorkflows.type,parentSchema:schema11.properties.components.properties.argoWorkflows,data:data184};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
let data192 = data183.argocd;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key42 in data192){
if(!(key42 === "exposure")){
const err339 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema11.properties.components.properties.argocd,data:data192};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data192.exposure !== undefined){
let data193 = data192.exposure;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.auth === undefined){
const err340 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.argocd.properties.exposure.required,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data193};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key43 in data193){
if(!((((key43 === "host") || (key43 === "address")) || (key43 === "auth")) || (key43 === "reason"))){
const err341 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data193};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data193.host !== undefined){
let data194 = data193.host;
if(typeof data194 !== "string"){
const err342 = {instancePath:instancePath+"/components/argocd/exposure/host",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.host,data:data194};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data193.address !== undefined){
let data195 = data193.address;
if(typeof data195 !== "string"){
const err343 = {instancePath:instancePath+"/components/argocd/exposure/address",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.address,data:data195};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data193.auth !== undefined){
let data196 = data193.auth;
if(typeof data196 !== "string"){
const err344 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data196};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!(((data196 === "oidc") || (data196 === "login")) || (data196 === "none"))){
const err345 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data196};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data193.reason !== undefined){
let data197 = data193.reason;
if(typeof data197 !== "string"){
const err346 = {instancePath:instancePath+"/components/argocd/exposure/reason",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason,data:data197};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.properties.exposure.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data193};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.type,parentSchema:schema11.properties.components.properties.argocd,data:data192};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data183.builder !== undefined){
let data198 = data183.builder;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.memory === undefined){
data198.memory = "1Gi";
}
if(data198.cache === undefined){
data198.cache = "20Gi";
}
if(data198.sources === undefined){
data198.sources = [];
}
for(const key44 in data198){
if(!(((key44 === "memory") || (key44 === "cache")) || (key44 === "sources"))){
const err349 = {instancePath:instancePath+"/components/builder",schemaPath:"#/properties/components/properties/builder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema11.properties.components.properties.builder,data:data198};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
let data199 = data198.memory;
if(typeof data199 !== "string"){
const err350 = {instancePath:instancePath+"/components/builder/memory",schemaPath:"#/properties/components/properties/builder/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.memory.type,parentSchema:schema11.properties.components.properties.builder.properties.memory,data:data199};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
let data200 = data198.cache;
if(typeof data200 !== "string"){
const err351 = {instancePath:instancePath+"/components/builder/cache",schemaPath:"#/properties/components/properties/builder/properties/cache/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.cache.type,parentSchema:schema11.properties.components.properties.builder.properties.cache,data:data200};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
let data201 = data198.sources;
if(Array.isArray(data201)){
const len18 = data201.length;
for(let i18=0; i18<len18; i18++){
let data202 = data201[i18];
if(typeof data202 !== "string"){
const err352 = {instancePath:instancePath+"/components/builder/sources/" + i18,schemaPath:"#/properties/components/properties/builder/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.sources.items.type,parentSchema:schema11.properties.components.properties.builder.properties.sources.items,data:data202};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/components/builder/sources",schemaPath:"#/properties/components/properties/builder/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.builder.properties.sources.type,parentSchema:schema11.properties.components.properties.builder.properties.sources,data:data201};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/components/builder",schemaPath:"#/properties/components/properties/builder/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.builder.type,parentSchema:schema11.properties.components.properties.builder,data:data198};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data183.dns !== undefined){
let data203 = data183.dns;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.address === undefined){
const err355 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.dns.required,parentSchema:schema11.properties.components.properties.dns,data:data203};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key45 in data203){
if(!(key45 === "address")){
const err356 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema11.properties.components.properties.dns,data:data203};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data203.address !== undefined){
let data204 = data203.address;
if(typeof data204 !== "string"){
const err357 = {instancePath:instancePath+"/components/dns/address",schemaPath:"#/properties/components/properties/dns/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.dns.properties.address.type,parentSchema:schema11.properties.components.properties.dns.properties.address,data:data204};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.dns.type,parentSchema:schema11.properties.components.properties.dns,data:data203};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data183.gpu !== undefined){
let data205 = data183.gpu;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.hotAbove === undefined){
data205.hotAbove = 85;
}
for(const key46 in data205){
if(!(key46 === "hotAbove")){
const err359 = {instancePath:instancePath+"/components/gpu",schemaPath:"#/properties/components/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema11.properties.components.properties.gpu,data:data205};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
let data206 = data205.hotAbove;
if(!((typeof data206 == "number") && (isFinite(data206)))){
const err360 = {instancePath:instancePath+"/components/gpu/hotAbove",schemaPath:"#/properties/components/properties/gpu/properties/hotAbove/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.gpu.properties.hotAbove.type,parentSchema:schema11.properties.components.properties.gpu.properties.hotAbove,data:data206};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/components/gpu",schemaPath:"#/properties/components/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.gpu.type,parentSchema:schema11.properties.components.properties.gpu,data:data205};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data183.jupyterhub !== undefined){
let data207 = data183.jupyterhub;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.servers === undefined){
data207.servers = 3;
}
if(data207.cpu === undefined){
data207.cpu = 0.25;
}
if(data207.memory === undefined){
data207.memory = "1Gi";
}
if(data207.gpus === undefined){
data207.gpus = 0;
}
if(data207.idleMinutes === undefined){
data207.idleMinutes = 60;
}
if(data207.bucket === undefined){
data207.bucket = "10Gi";
}
if(data207.home === undefined){
const err362 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/required",keyword:"required",params:{missingProperty: "home"},schema:schema11.properties.components.properties.jupyterhub.required,parentSchema:schema11.properties.components.properties.jupyterhub,data:data207};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data207.exposure === undefined){
const err363 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/required",keyword:"required",params:{missingProperty: "exposure"},schema:schema11.properties.components.properties.jupyterhub.required,parentSchema:schema11.properties.components.properties.jupyterhub,data:data207};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
for(const key47 in data207){
if(!(func2.call(schema11.properties.components.properties.jupyterhub.properties, key47))){
const err364 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub,data:data207};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
let data208 = data207.servers;
if(!((typeof data208 == "number") && (isFinite(data208)))){
const err365 = {instancePath:instancePath+"/components/jupyterhub/servers",schemaPath:"#/properties/components/properties/jupyterhub/properties/servers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.servers.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.servers,data:data208};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
let data209 = data207.cpu;
if(!((typeof data209 == "number") && (isFinite(data209)))){
const err366 = {instancePath:instancePath+"/components/jupyterhub/cpu",schemaPath:"#/properties/components/properties/jupyterhub/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.cpu.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.cpu,data:data209};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
let data210 = data207.memory;
if(typeof data210 !== "string"){
const err367 = {instancePath:instancePath+"/components/jupyterhub/memory",schemaPath:"#/properties/components/properties/jupyterhub/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.memory.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.memory,data:data210};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
let data211 = data207.gpus;
if(!((typeof data211 == "number") && (isFinite(data211)))){
const err368 = {instancePath:instancePath+"/components/jupyterhub/gpus",schemaPath:"#/properties/components/properties/jupyterhub/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.gpus.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.gpus,data:data211};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
let data212 = data207.idleMinutes;
if(!((typeof data212 == "number") && (isFinite(data212)))){
const err369 = {instancePath:instancePath+"/components/jupyterhub/idleMinutes",schemaPath:"#/properties/components/properties/jupyterhub/properties/idleMinutes/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.idleMinutes.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.idleMinutes,data:data212};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data207.image !== undefined){
let data213 = data207.image;
if(typeof data213 !== "string"){
const err370 = {instancePath:instancePath+"/components/jupyterhub/image",schemaPath:"#/properties/components/properties/jupyterhub/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.image.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.image,data:data213};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
let data214 = data207.bucket;
if(typeof data214 !== "string"){
const err371 = {instancePath:instancePath+"/components/jupyterhub/bucket",schemaPath:"#/properties/components/properties/jupyterhub/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.bucket.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.bucket,data:data214};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data207.home !== undefined){
let data215 = data207.home;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.size === undefined){
const err372 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.jupyterhub.properties.home.required,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data215};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key48 in data215){
if(!((key48 === "size") || (key48 === "storageClass"))){
const err373 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data215};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data215.size !== undefined){
let data216 = data215.size;
if(typeof data216 !== "string"){
const err374 = {instancePath:instancePath+"/components/jupyterhub/home/size",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.home.properties.size.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home.properties.size,data:data216};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data215.storageClass !== undefined){
let data217 = data215.storageClass;
if(typeof data217 !== "string"){
const err375 = {instancePath:instancePath+"/components/jupyterhub/home/storageClass",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.home.properties.storageClass.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home.properties.storageClass,data:data217};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.properties.home.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data215};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data207.exposure !== undefined){
let data218 = data207.exposure;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.auth === undefined){
const err377 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.required,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data218};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
for(const key49 in data218){
if(!((((key49 === "host") || (key49 === "address")) || (key49 === "auth")) || (key49 === "reason"))){
const err378 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data218};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data218.host !== undefined){
let data219 = data218.host;
if(typeof data219 !== "string"){
const err379 = {instancePath:instancePath+"/components/jupyterhub/exposure/host",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.host,data:data219};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data218.address !== undefined){
let data220 = data218.address;
if(typeof data220 !== "string"){
const err380 = {instancePath:instancePath+"/components/jupyterhub/exposure/address",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.address,data:data220};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data218.auth !== undefined){
let data221 = data218.auth;
if(typeof data221 !== "string"){
const err381 = {instancePath:instancePath+"/components/jupyterhub/exposure/auth",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth,data:data221};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!((data221 === "oidc") || (data221 === "none"))){
const err382 = {instancePath:instancePath+"/components/jupyterhub/exposure/auth",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth,data:data221};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data218.reason !== undefined){
let data222 = data218.reason;
if(typeof data222 !== "string"){
const err383 = {instancePath:instancePath+"/components/jupyterhub/exposure/reason",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.reason,data:data222};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data218};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.type,parentSchema:schema11.properties.components.properties.jupyterhub,data:data207};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data183.kserve !== undefined){
let data223 = data183.kserve;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key50 in data223){
const err386 = {instancePath:instancePath+"/components/kserve/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/components/properties/kserve/additionalProperties/not",keyword:"not",params:{},schema:schema11.properties.components.properties.kserve.additionalProperties.not,parentSchema:schema11.properties.components.properties.kserve.additionalProperties,data:data223[key50]};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/components/kserve",schemaPath:"#/properties/components/properties/kserve/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.kserve.type,parentSchema:schema11.properties.components.properties.kserve,data:data223};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data183.mlflow !== undefined){
let data225 = data183.mlflow;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.workers === undefined){
data225.workers = 2;
}
if(data225.uploadSpace === undefined){
data225.uploadSpace = "5Gi";
}
for(const key51 in data225){
if(!(((key51 === "workers") || (key51 === "uploadSpace")) || (key51 === "exposure"))){
const err388 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema11.properties.components.properties.mlflow,data:data225};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
let data226 = data225.workers;
if(!((typeof data226 == "number") && (isFinite(data226)))){
const err389 = {instancePath:instancePath+"/components/mlflow/workers",schemaPath:"#/properties/components/properties/mlflow/properties/workers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.mlflow.properties.workers.type,parentSchema:schema11.properties.components.properties.mlflow.properties.workers,data:data226};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
let data227 = data225.uploadSpace;
if(typeof data227 !== "string"){
const err390 = {instancePath:instancePath+"/components/mlflow/uploadSpace",schemaPath:"#/properties/components/properties/mlflow/properties/uploadSpace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.uploadSpace.type,parentSchema:schema11.properties.components.properties.mlflow.properties.uploadSpace,data:data227};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data225.exposure !== undefined){
let data228 = data225.exposure;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.auth === undefined){
const err391 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.mlflow.properties.exposure.required,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data228};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
for(const key52 in data228){
if(!((((key52 === "host") || (key52 === "address")) || (key52 === "auth")) || (key52 === "reason"))){
const err392 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data228};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data228.host !== undefined){
let data229 = data228.host;
if(typeof data229 !== "string"){
const err393 = {instancePath:instancePath+"/components/mlflow/exposure/host",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host,data:data229};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data228.address !== undefined){
let data230 = data228.address;
if(typeof data230 !== "string"){
const err394 = {instancePath:instancePath+"/components/mlflow/exposure/address",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address,data:data230};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data228.auth !== undefined){
let data231 = data228.auth;
if(typeof data231 !== "string"){
const err395 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data231};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(!(((data231 === "forward-auth") || (data231 === "login")) || (data231 === "none"))){
const err396 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data231};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data228.reason !== undefined){
let data232 = data228.reason;
if(typeof data232 !== "string"){
const err397 = {instancePath:instancePath+"/components/mlflow/exposure/reason",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason,data:data232};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.properties.exposure.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data228};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.type,parentSchema:schema11.properties.components.properties.mlflow,data:data225};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data183.objectStore !== undefined){
let data233 = data183.objectStore;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.volume === undefined){
const err400 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.objectStore.required,parentSchema:schema11.properties.components.properties.objectStore,data:data233};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
for(const key53 in data233){
if(!((key53 === "volume") || (key53 === "exposure"))){
const err401 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema11.properties.components.properties.objectStore,data:data233};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data233.volume !== undefined){
let data234 = data233.volume;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
if(data234.size === undefined){
const err402 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.objectStore.properties.volume.required,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data234};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key54 in data234){
if(!((key54 === "size") || (key54 === "storageClass"))){
const err403 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data234};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data234.size !== undefined){
let data235 = data234.size;
if(typeof data235 !== "string"){
const err404 = {instancePath:instancePath+"/components/objectStore/volume/size",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.size,data:data235};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data234.storageClass !== undefined){
let data236 = data234.storageClass;
if(typeof data236 !== "string"){
const err405 = {instancePath:instancePath+"/components/objectStore/volume/storageClass",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass,data:data236};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.volume.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data234};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data233.exposure !== undefined){
let data237 = data233.exposure;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.auth === undefined){
const err407 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.objectStore.properties.exposure.required,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data237};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key55 in data237){
if(!((((key55 === "host") || (key55 === "address")) || (key55 === "auth")) || (key55 === "reason"))){
const err408 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data237};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data237.host !== undefined){
let data238 = data237.host;
if(typeof data238 !== "string"){
const err409 = {instancePath:instancePath+"/components/objectStore/exposure/host",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host,data:data238};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data237.address !== undefined){
let data239 = data237.address;
if(typeof data239 !== "string"){
const err410 = {instancePath:instancePath+"/components/objectStore/exposure/address",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address,data:data239};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data237.auth !== undefined){
let data240 = data237.auth;
if(typeof data240 !== "string"){
const err411 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data240};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!(((data240 === "forward-auth") || (data240 === "login")) || (data240 === "none"))){
const err412 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data240};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data237.reason !== undefined){
let data241 = data237.reason;
if(typeof data241 !== "string"){
const err413 = {instancePath:instancePath+"/components/objectStore/exposure/reason",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason,data:data241};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.exposure.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data237};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.type,parentSchema:schema11.properties.components.properties.objectStore,data:data233};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data183.postgres !== undefined){
let data242 = data183.postgres;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.instances === undefined){
data242.instances = 1;
}
if(data242.volume === undefined){
const err416 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.postgres.required,parentSchema:schema11.properties.components.properties.postgres,data:data242};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key56 in data242){
if(!((key56 === "volume") || (key56 === "instances"))){
const err417 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},schema:false,parentSchema:schema11.properties.components.properties.postgres,data:data242};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data242.volume !== undefined){
let data243 = data242.volume;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.size === undefined){
const err418 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.postgres.properties.volume.required,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data243};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key57 in data243){
if(!((key57 === "size") || (key57 === "storageClass"))){
const err419 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},schema:false,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data243};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data243.size !== undefined){
let data244 = data243.size;
if(typeof data244 !== "string"){
const err420 = {instancePath:instancePath+"/components/postgres/volume/size",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.size,data:data244};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data243.storageClass !== undefined){
let data245 = data243.storageClass;
if(typeof data245 !== "string"){
const err421 = {instancePath:instancePath+"/components/postgres/volume/storageClass",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass,data:data245};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.properties.volume.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data243};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
let data246 = data242.instances;
if(!((typeof data246 == "number") && (isFinite(data246)))){
const err423 = {instancePath:instancePath+"/components/postgres/instances",schemaPath:"#/properties/components/properties/postgres/properties/instances/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.postgres.properties.instances.type,parentSchema:schema11.properties.components.properties.postgres.properties.instances,data:data246};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.type,parentSchema:schema11.properties.components.properties.postgres,data:data242};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data183.prometheus !== undefined){
let data247 = data183.prometheus;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.retention === undefined){
data247.retention = "7d";
}
if(data247.scrapeInterval === undefined){
data247.scrapeInterval = "30s";
}
if(data247.volume === undefined){
const err425 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.prometheus.required,parentSchema:schema11.properties.components.properties.prometheus,data:data247};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key58 in data247){
if(!(((((key58 === "volume") || (key58 === "retention")) || (key58 === "scrapeInterval")) || (key58 === "grafana")) || (key58 === "alerts"))){
const err426 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},schema:false,parentSchema:schema11.properties.components.properties.prometheus,data:data247};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data247.volume !== undefined){
let data248 = data247.volume;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.size === undefined){
const err427 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.prometheus.properties.volume.required,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data248};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
for(const key59 in data248){
if(!((key59 === "size") || (key59 === "storageClass"))){
const err428 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data248};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data248.size !== undefined){
let data249 = data248.size;
if(typeof data249 !== "string"){
const err429 = {instancePath:instancePath+"/components/prometheus/volume/size",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.size,data:data249};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data248.storageClass !== undefined){
let data250 = data248.storageClass;
if(typeof data250 !== "string"){
const err430 = {instancePath:instancePath+"/components/prometheus/volume/storageClass",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass,data:data250};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.volume.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data248};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
let data251 = data247.retention;
if(typeof data251 !== "string"){
const err432 = {instancePath:instancePath+"/components/prometheus/retention",schemaPath:"#/properties/components/properties/prometheus/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.retention.type,parentSchema:schema11.properties.components.properties.prometheus.properties.retention,data:data251};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
let data252 = data247.scrapeInterval;
if(typeof data252 !== "string"){
const err433 = {instancePath:instancePath+"/components/prometheus/scrapeInterval",schemaPath:"#/properties/components/properties/prometheus/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.scrapeInterval.type,parentSchema:schema11.properties.components.properties.prometheus.properties.scrapeInterval,data:data252};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data247.grafana !== undefined){
let data253 = data247.grafana;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.auth === undefined){
const err434 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.prometheus.properties.grafana.required,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data253};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
for(const key60 in data253){
if(!((((key60 === "host") || (key60 === "address")) || (key60 === "auth")) || (key60 === "reason"))){
const err435 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data253};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data253.host !== undefined){
let data254 = data253.host;
if(typeof data254 !== "string"){
const err436 = {instancePath:instancePath+"/components/prometheus/grafana/host",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host,data:data254};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data253.address !== undefined){
let data255 = data253.address;
if(typeof data255 !== "string"){
const err437 = {instancePath:instancePath+"/components/prometheus/grafana/address",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address,data:data255};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data253.auth !== undefined){
let data256 = data253.auth;
if(typeof data256 !== "string"){
const err438 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data256};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!(((data256 === "oidc") || (data256 === "login")) || (data256 === "none"))){
const err439 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data256};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data253.reason !== undefined){
let data257 = data253.reason;
if(typeof data257 !== "string"){
const err440 = {instancePath:instancePath+"/components/prometheus/grafana/reason",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason,data:data257};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.grafana.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data253};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data247.alerts !== undefined){
let data258 = data247.alerts;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.receivers === undefined){
const err442 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/required",keyword:"required",params:{missingProperty: "receivers"},schema:schema11.properties.components.properties.prometheus.properties.alerts.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data258};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key61 in data258){
if(!((key61 === "receivers") || (key61 === "deadMansSwitch"))){
const err443 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data258};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data258.receivers !== undefined){
let data259 = data258.receivers;
if(Array.isArray(data259)){
const len19 = data259.length;
for(let i19=0; i19<len19; i19++){
let data260 = data259[i19];
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.severities === undefined){
data260.severities = ["critical","warning"];
}
if(data260.name === undefined){
const err444 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data260};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key62 in data260){
if(!(((((((key62 === "name") || (key62 === "severities")) || (key62 === "ntfy")) || (key62 === "mail")) || (key62 === "slack")) || (key62 === "teams")) || (key62 === "webhook"))){
const err445 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data260};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data260.name !== undefined){
let data261 = data260.name;
if(typeof data261 !== "string"){
const err446 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/name",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.name.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.name,data:data261};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
let data262 = data260.severities;
if(Array.isArray(data262)){
const len20 = data262.length;
for(let i20=0; i20<len20; i20++){
let data263 = data262[i20];
if(typeof data263 !== "string"){
const err447 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/severities/" + i20,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items,data:data263};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!((data263 === "critical") || (data263 === "warning"))){
const err448 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/severities/" + i20,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.enum},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.enum,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items,data:data263};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/severities",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities,data:data262};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data260.ntfy !== undefined){
let data264 = data260.ntfy;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.server === undefined){
const err450 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data264};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
for(const key63 in data264){
if(!(key63 === "server")){
const err451 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data264};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data264.server !== undefined){
let data265 = data264.server;
if(typeof data265 !== "string"){
const err452 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/ntfy/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.properties.server,data:data265};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data264};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data260.mail !== undefined){
let data266 = data260.mail;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.server === undefined){
const err454 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data266.user === undefined){
const err455 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "user"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data266.from === undefined){
const err456 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "from"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data266.to === undefined){
const err457 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "to"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key64 in data266){
if(!((((key64 === "server") || (key64 === "user")) || (key64 === "from")) || (key64 === "to"))){
const err458 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data266.server !== undefined){
let data267 = data266.server;
if(typeof data267 !== "string"){
const err459 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.server,data:data267};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data266.user !== undefined){
let data268 = data266.user;
if(typeof data268 !== "string"){
const err460 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail/user",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/user/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.user.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.user,data:data268};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data266.from !== undefined){
let data269 = data266.from;
if(typeof data269 !== "string"){
const err461 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail/from",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/from/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.from.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.from,data:data269};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data266.to !== undefined){
let data270 = data266.to;
if(typeof data270 !== "string"){
const err462 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail/to",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/to/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.to.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.to,data:data270};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data266};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data260.slack !== undefined){
let data271 = data260.slack;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key65 in data271){
if(!(key65 === "channel")){
const err464 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/slack",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack,data:data271};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data271.channel !== undefined){
let data272 = data271.channel;
if(typeof data272 !== "string"){
const err465 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/slack/channel",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.properties.channel.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.properties.channel,data:data272};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/slack",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack,data:data271};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data260.teams !== undefined){
let data273 = data260.teams;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.server === undefined){
const err467 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data273};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
for(const key66 in data273){
if(!(key66 === "server")){
const err468 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data273};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data273.server !== undefined){
let data274 = data273.server;
if(typeof data274 !== "string"){
const err469 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/teams/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.properties.server,data:data274};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data273};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data260.webhook !== undefined){
let data275 = data260.webhook;
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.url === undefined){
const err471 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data275};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key67 in data275){
if(!(key67 === "url")){
const err472 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data275};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data275.url !== undefined){
let data276 = data275.url;
if(typeof data276 !== "string"){
const err473 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/webhook/url",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.properties.url.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.properties.url,data:data276};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data275};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i19,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data260};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/components/prometheus/alerts/receivers",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers,data:data259};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data258.deadMansSwitch !== undefined){
let data277 = data258.deadMansSwitch;
if(typeof data277 !== "string"){
const err477 = {instancePath:instancePath+"/components/prometheus/alerts/deadMansSwitch",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/deadMansSwitch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.deadMansSwitch.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.deadMansSwitch,data:data277};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data258};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.type,parentSchema:schema11.properties.components.properties.prometheus,data:data247};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data183.registry !== undefined){
let data278 = data183.registry;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
if(data278.space === undefined){
data278.space = "20Gi";
}
for(const key68 in data278){
if(!(key68 === "space")){
const err480 = {instancePath:instancePath+"/components/registry",schemaPath:"#/properties/components/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema11.properties.components.properties.registry,data:data278};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
let data279 = data278.space;
if(typeof data279 !== "string"){
const err481 = {instancePath:instancePath+"/components/registry/space",schemaPath:"#/properties/components/properties/registry/properties/space/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.registry.properties.space.type,parentSchema:schema11.properties.components.properties.registry.properties.space,data:data279};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/components/registry",schemaPath:"#/properties/components/properties/registry/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.registry.type,parentSchema:schema11.properties.components.properties.registry,data:data278};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data183.traefik !== undefined){
let data280 = data183.traefik;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(data280.address === undefined){
const err483 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.traefik.required,parentSchema:schema11.properties.components.properties.traefik,data:data280};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key69 in data280){
if(!(key69 === "address")){
const err484 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema11.properties.components.properties.traefik,data:data280};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data280.address !== undefined){
let data281 = data280.address;
if(typeof data281 !== "string"){
const err485 = {instancePath:instancePath+"/components/traefik/address",schemaPath:"#/properties/components/properties/traefik/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.traefik.properties.address.type,parentSchema:schema11.properties.components.properties.traefik.properties.address,data:data281};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.traefik.type,parentSchema:schema11.properties.components.properties.traefik,data:data280};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.type,parentSchema:schema11.properties.components,data:data183};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

