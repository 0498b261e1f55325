// Generated from the options of all components by `npm run import -- cluster`; do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"name":{"type":"string","description":"Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes."},"domain":{"type":"string","description":"Domain below which every host name of the platform stands, such as `home.example.org`."},"git":{"type":"object","properties":{"url":{"type":"string","description":"Address of the repository as the cluster reaches it: `https://…` or `ssh://…`."},"revision":{"type":"string","description":"Branch, tag or commit.","default":"main"},"private":{"type":"boolean","description":"True when the repository needs a login over https: a user and a token, which the secrets tool asks for. A repository over ssh always needs a deploy key.","default":false},"knownHosts":{"type":"array","items":{"type":"string"},"description":"Host keys of repositories over ssh, as lines of `known_hosts`. Those of GitHub, GitLab, Bitbucket and Azure DevOps are known.","default":[]},"authorities":{"type":"object","additionalProperties":{"type":"string"},"description":"Authorities of repositories' hosts over https, by host name without a port, as certificates in PEM, if systems do not trust them by default.","default":{}}},"required":["url"],"additionalProperties":false,"description":"The git repository that the cluster reads `dist/` from."},"network":{"type":"object","properties":{"podCidr":{"type":"string","description":"Range of pod addresses.","default":"10.42.0.0/16"},"serviceCidr":{"type":"string","description":"Range of Service addresses.","default":"10.43.0.0/16"},"apiAddress":{"type":"string","description":"Address at which people reach the Kubernetes API: a server's, or that of a load balancer in front of the servers."},"apiAddressIsExternal":{"type":"boolean","description":"True when a system outside the cluster, such as HAProxy or keepalived with a health check, has `apiAddress` and forwards to port 6443 of every server. The platform itself provides no virtual address for the API.","default":false},"subnets":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name that nodes refer to."},"cidr":{"type":"string","description":"Range of the LAN, such as `192.168.2.0/24`."},"gateway":{"type":"string","description":"The router's address."},"dhcp":{"type":"string","description":"First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`; several such ranges are separated by commas."},"loadBalancerPool":{"type":"string","description":"First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`; several such ranges are separated by commas."},"mtu":{"type":"number","description":"The largest packet that this LAN carries, in bytes (MTU).","default":1500}},"required":["name","cidr","gateway"],"additionalProperties":false,"description":"One LAN."},"description":"The LANs that nodes stand in."},"routed":{"type":"boolean","description":"True when routers connect all LANs with each other, both ways and unfiltered, so that nodes on different LANs need no tailnet.","default":false},"tailnet":{"type":"object","properties":{"cidr":{"type":"string","description":"Range of the tailnet's addresses, all of `100.64.0.0/10` or a part of it.","default":"100.64.0.0/10"},"podMtu":{"type":"number","description":"MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail.","default":1270}},"additionalProperties":false,"description":"The Tailscale network that connects nodes on different LANs; needed without routers between them."},"proxy":{"type":"object","properties":{"url":{"type":"string","description":"Its URL, such as `http://192.168.2.5:3128`, without credentials."},"except":{"type":"array","items":{"type":"string"},"description":"Host names, domains (`.example.org`) and ranges that are reached without it, besides the cluster's own and the LANs.","default":[]}},"required":["url"],"additionalProperties":false,"description":"The HTTP proxy of nodes and pods, if they reach the internet only through it."},"timeServers":{"type":"array","items":{"type":"string"},"description":"Time servers of the nodes, as host names or addresses, which the bootstrap writes for systemd-timesyncd. Without them, the settings of each node are not changed.","default":[]},"registryMirrors":{"type":"object","additionalProperties":{"type":"object","properties":{"url":{"type":"string","description":"Its URL, such as `https://mirror.example.org:5000`, without a path and without credentials."},"authority":{"type":"string","description":"The authority of its certificate, in PEM, if systems do not trust it by default."}},"required":["url"],"additionalProperties":false,"description":"A registry that has the images of another one, such as a pull-through cache."},"description":"Registries of the network that nodes ask first for images, by the name of the registry whose images they have, such as `docker.io`. A node asks the registry itself when its mirror does not answer or has no such image. A registry that wants a login is used through a mirror that has it, since files of nodes hold no passwords.","default":{}}},"required":["apiAddress","subnets"],"additionalProperties":false,"description":"Address ranges of the cluster and of the LANs that its nodes stand in."},"nodes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Host name, unique in the cluster."},"role":{"type":"string","enum":["server","agent"],"description":"`server` runs the control plane and etcd, and pods besides; `agent` runs pods only."},"address":{"type":"string","description":"Address on its LAN."},"subnet":{"type":"string","description":"Name of the subnet that the address lies in."},"tailnetAddress":{"type":"string","description":"Address on the tailnet; needed on every node of a cluster with a tailnet."},"networkInterface":{"type":"string","description":"The network card that the address is on.","default":"eth0"},"arch":{"type":"string","enum":["amd64","arm64"],"description":"Processor architecture.","default":"amd64"},"cpu":{"type":"number","description":"CPU cores, threads counted."},"memory":{"type":"string","description":"Memory, such as `8Gi`."},"disk":{"type":"string","description":"Disk for Kubernetes and local volumes, such as `64Gi`."},"gpu":{"type":"object","properties":{"model":{"type":"string","description":"Model, for people: `RTX 3060`."},"vram":{"type":"string","description":"Video memory of one card, such as `12Gi`."},"count":{"type":"number","description":"How many cards.","default":1},"reserved":{"type":"boolean","description":"Whether the node is for pods with a graphics card alone, by the taint `nvidia.com/gpu=present:NoSchedule`. Components' pods with `gpus` tolerate it.","default":false}},"required":["model","vram"],"additionalProperties":false,"description":"Graphics card for models."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels besides the ones that Kubernetes and Hearth set; the kubelet allows none below `kubernetes.io` and `k8s.io`.","default":{}},"taints":{"type":"array","items":{"type":"string"},"description":"Taints as `key=value:Effect` or `key:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute.","default":[]},"modes":{"type":"object","properties":{"label":{"type":"string","description":"Key of the label. It does not stand in `labels` as well."},"values":{"type":"array","items":{"type":"string"},"description":"Values that it may take."},"initial":{"type":"string","description":"The value that the node joins with, one of `values`."}},"required":["label","values","initial"],"additionalProperties":false,"description":"Label whose value changes at run time, such as what a graphics card is used for."}},"required":["name","role","address","subnet","cpu","memory","disk"],"additionalProperties":false,"description":"One machine."},"description":"The machines."},"storage":{"type":"object","properties":{"classes":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"local","description":"`local`: a folder on the disk of the node that the pod first runs on; one node at a time."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type"],"additionalProperties":false,"description":"Volumes on the nodes' own disks."},{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"nfs","description":"`nfs`: a folder on a NAS, shared by nodes. Never for databases."},"server":{"type":"string","description":"Address or host name of the NAS."},"export":{"type":"string","description":"Exported folder, such as `/volume1/k8s-data`."},"nfsVersion":{"type":"string","enum":["3","4","4.1","4.2"],"description":"Version of NFS by which nodes mount it. A class cannot change it later.","default":"4.1"},"capacity":{"type":"string","description":"Space on the export that the cluster may claim, such as `2Ti`. Claims on this class are added up against it."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type","server","export"],"additionalProperties":false,"description":"Volumes on a NAS."}],"description":"One storage class."},"description":"The classes; exactly one of them is the default."}},"required":["classes"],"additionalProperties":false,"description":"Storage classes that claims can name."},"identity":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain at which people log in, the domain left out.","default":"auth"},"storageClass":{"type":"string","description":"Name of the storage class of its few records, never on NFS."},"users":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name among the members of teams."},"displayName":{"type":"string","description":"Name that applications show."},"email":{"type":"string","description":"Mail address, which identifies the user in applications."},"groups":{"type":"array","items":{"type":"string"},"description":"Groups besides those of teams: `admins`, the administrators of every application, and groups that teams name among their members.","default":[]}},"required":["name","displayName","email"],"additionalProperties":false,"description":"A user."},"description":"The users. Their passwords are secrets of the contract."}},"required":["users"],"additionalProperties":false,"description":"The users of the platform's applications: one login for all applications that support it."},"teams":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`."},"members":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name at the API server; with `identity`, one of its users or groups."},"kind":{"type":"string","enum":["user","group"],"description":"One person, or a group of an identity provider.","default":"user"},"role":{"type":"string","enum":["viewer","developer","maintainer"],"description":"`viewer` reads objects, `developer` changes them, `maintainer` also reads and writes the team's secrets."}},"required":["name","role"],"additionalProperties":false,"description":"A member of a team."},"description":"Its members, besides those of the groups `team:<name>:<role>` of an identity provider.","default":[]},"environments":{"type":"object","properties":{"dev":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]},"pipelines":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the pipeline, which is its folder in `pipelines/`."},"image":{"type":"string","description":"Image of its steps by digest, such as `ghcr.io/example/iris@sha256:…`; the lineage of a model has the digest."},"commit":{"type":"string","description":"The git commit that the image was built from, of 40 digits; the lineage of a model has it too."},"dataVersion":{"type":"string","description":"Version of the data, unless a run says another.","default":"v1"},"schedule":{"type":"string","description":"When a model is trained, as five cron fields in UTC."},"promotion":{"type":"object","properties":{"schedule":{"type":"string","description":"When the candidate is evaluated, and promoted if it is good enough, as five cron fields in UTC."},"approval":{"type":"boolean","description":"Whether the promotion waits for the approval of a person after the evaluation.","default":false}},"additionalProperties":false,"description":"How a candidate becomes the champion, where the environment serves the model."}},"required":["name","image","commit"],"additionalProperties":false,"description":"A pipeline of the folder `pipelines/` that runs in an environment of a team."},"description":"Pipelines that run in it; needs `workflows`, `mlflow` and `bucket` in `uses`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"For experiments: the namespace `<name>-dev`."},"staging":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]},"pipelines":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the pipeline, which is its folder in `pipelines/`."},"image":{"type":"string","description":"Image of its steps by digest, such as `ghcr.io/example/iris@sha256:…`; the lineage of a model has the digest."},"commit":{"type":"string","description":"The git commit that the image was built from, of 40 digits; the lineage of a model has it too."},"dataVersion":{"type":"string","description":"Version of the data, unless a run says another.","default":"v1"},"schedule":{"type":"string","description":"When a model is trained, as five cron fields in UTC."},"promotion":{"type":"object","properties":{"schedule":{"type":"string","description":"When the candidate is evaluated, and promoted if it is good enough, as five cron fields in UTC."},"approval":{"type":"boolean","description":"Whether the promotion waits for the approval of a person after the evaluation.","default":false}},"additionalProperties":false,"description":"How a candidate becomes the champion, where the environment serves the model."}},"required":["name","image","commit"],"additionalProperties":false,"description":"A pipeline of the folder `pipelines/` that runs in an environment of a team."},"description":"Pipelines that run in it; needs `workflows`, `mlflow` and `bucket` in `uses`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"For tests before production: the namespace `<name>-staging`."},"production":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"scratch":{"type":"string","description":"Space on the disks of nodes for what pods write outside of claims, logs among it.","default":"20Gi"},"bucket":{"type":"string","description":"Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.","default":"10Gi"},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."},"models":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`, and the TraefikService `<name>` that shares the requests between them."},"format":{"type":"string","enum":["mlflow","sklearn","xgboost","lightgbm"],"description":"Format in which the model was saved."},"cpu":{"type":"number","description":"CPU cores that each of its pods asks for.","default":0.25},"memory":{"type":"string","description":"Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.","default":"1Gi"},"replicas":{"type":"number","description":"The most pods of the champion, and of the candidate; each has one at rest and more under load.","default":2},"image":{"type":"string","description":"Image with `mlserver` on its PATH and the libraries that the model was trained with."},"size":{"type":"string","description":"Space for the files of the model on the disk of each pod's node.","default":"1Gi"},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"auth":{"type":"string","enum":["forward-auth","none"],"description":"`forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked."},"reason":{"type":"string","description":"Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["host","auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["name","format"],"additionalProperties":false,"description":"A model that an environment of a team serves, as a champion and a candidate beside it."},"description":"Models that it serves, from files in its bucket; needs `components.kserve`.","default":[]},"pipelines":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the pipeline, which is its folder in `pipelines/`."},"image":{"type":"string","description":"Image of its steps by digest, such as `ghcr.io/example/iris@sha256:…`; the lineage of a model has the digest."},"commit":{"type":"string","description":"The git commit that the image was built from, of 40 digits; the lineage of a model has it too."},"dataVersion":{"type":"string","description":"Version of the data, unless a run says another.","default":"v1"},"schedule":{"type":"string","description":"When a model is trained, as five cron fields in UTC."},"promotion":{"type":"object","properties":{"schedule":{"type":"string","description":"When the candidate is evaluated, and promoted if it is good enough, as five cron fields in UTC."},"approval":{"type":"boolean","description":"Whether the promotion waits for the approval of a person after the evaluation.","default":false}},"additionalProperties":false,"description":"How a candidate becomes the champion, where the environment serves the model."}},"required":["name","image","commit"],"additionalProperties":false,"description":"A pipeline of the folder `pipelines/` that runs in an environment of a team."},"description":"Pipelines that run in it; needs `workflows`, `mlflow` and `bucket` in `uses`.","default":[]}},"required":["quota"],"additionalProperties":false,"description":"Production: the namespace `<name>`."}},"additionalProperties":false,"description":"Its environments: a namespace each."},"uses":{"type":"array","items":{"type":"string","enum":["mlflow","bucket","database","registry","builder","workflows"],"description":"A service of the platform that a team can use: an account of MLflow, a bucket, a database, images of its own in the cluster's registry, builds of images, or workflows."},"description":"Services of the platform that it may use: each environment has its own account, bucket or database.","default":[]},"repositories":{"type":"array","items":{"type":"string","description":"Address of a git repository outside the cluster, as `https://…` or `ssh://…`."},"description":"Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`.","default":[]},"privateRepositories":{"type":"array","items":{"type":"string","description":"Address of a git repository outside the cluster, as `https://…` or `ssh://…`."},"description":"Further repositories that need a login over https, which the secrets tool asks for; over ssh all need one.","default":[]},"registry":{"type":"string","description":"Host name of a registry outside that its images come from; the login is asked for as a secret."}},"required":["name","environments"],"additionalProperties":false,"description":"A team: people who share namespaces of the cluster, isolated from all others."},"description":"Teams that work on the cluster, each in its own namespaces.","default":[]},"tls":{"type":"object","discriminator":{"propertyName":"issuer"},"required":["issuer"],"oneOf":[{"type":"object","properties":{"issuer":{"type":"string","const":"own-ca","description":"`own-ca`: a certificate authority of the platform's own; people install its root once."}},"required":["issuer"],"additionalProperties":false,"description":"Certificates by an authority of the platform's own."},{"type":"object","properties":{"issuer":{"type":"string","const":"acme","description":"`acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside."},"email":{"type":"string","description":"Mail address that the authority writes to."},"server":{"type":"string","description":"The authority: `production` or `staging` of Let's Encrypt, or the URL of another authority's directory. Browsers trust no certificate of `staging`, which is for tests without its rate limits.","default":"production"},"dns":{"type":"string","enum":["cloudflare","digitalocean","route53","clouddns","rfc2136","acmedns"],"description":"The DNS service that holds the domain. Its credentials are asked for as a secret; what else it has to know stands in the section of its name."},"route53":{"type":"object","properties":{"region":{"type":"string","description":"Region of the API, such as `eu-central-1`."},"accessKeyId":{"type":"string","description":"ID of the access key, which is public; the secrets tool asks for the key itself."},"hostedZoneId":{"type":"string","description":"ID of the hosted zone, such as `Z0123456789`. Without it the account needs the right to list all zones."}},"required":["region","accessKeyId","hostedZoneId"],"additionalProperties":false,"description":"Needed with `dns: 'route53'`."},"clouddns":{"type":"object","properties":{"project":{"type":"string","description":"ID of the project that has the zone."}},"required":["project"],"additionalProperties":false,"description":"Needed with `dns: 'clouddns'`."},"rfc2136":{"type":"object","properties":{"nameserver":{"type":"string","description":"Address of the name server, with a port if it is not 53: `192.168.1.53`, `ns1.example.org:5353`."},"keyName":{"type":"string","description":"Name of the TSIG key."},"algorithm":{"type":"string","enum":["HMACSHA256","HMACSHA512"],"description":"Algorithm of the TSIG key.","default":"HMACSHA512"}},"required":["nameserver","keyName"],"additionalProperties":false,"description":"Needed with `dns: 'rfc2136'`."},"acmedns":{"type":"object","properties":{"url":{"type":"string","description":"URL of its API, such as `https://auth.example.org`."}},"required":["url"],"additionalProperties":false,"description":"Needed with `dns: 'acmedns'`."}},"required":["issuer","email","dns"],"additionalProperties":false,"description":"Certificates by a public authority."}],"description":"The issuer of the platform's certificates.","default":{"issuer":"own-ca"}},"components":{"type":"object","properties":{"argoWorkflows":{"type":"object","properties":{"atOnce":{"type":"number","description":"How many workflows run at once in an environment of a team; further ones wait.","default":5},"keepDays":{"type":"number","description":"Days for which records of ended workflows are kept.","default":90},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its pages are reached from the LAN."}},"additionalProperties":false,"description":"Argo Workflows: runs the workflows of teams that use `workflows`. Needs `postgres` and `objectStore`."},"argocd":{"type":"object","properties":{"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its pages are reached from the LAN."}},"additionalProperties":false,"description":"Argo CD, which is always there.","default":{}},"builder":{"type":"object","properties":{"memory":{"type":"string","description":"Memory that all builds together are sure to have, such as `2Gi`; they are stopped when they use twice as much.","default":"1Gi"},"cache":{"type":"string","description":"Space on its node's disk for layers of earlier builds, such as `50Gi`; the oldest go when it is full.","default":"20Gi"},"sources":{"type":"array","items":{"type":"string"},"description":"Where builds fetch from, as `https://` and a host: registries of base images, git, package indexes. Each is a host that builds may reach on the internet; besides these they reach the registry of the cluster.","default":[]}},"additionalProperties":false,"description":"Builds container images in the cluster, for teams whose `uses` has `builder`. Needs `registry`."},"dns":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the DNS server on the LAN, from a load-balancer pool. The router forwards queries for the domain to it."}},"required":["address"],"additionalProperties":false,"description":"The DNS server that answers for the domain."},"gpu":{"type":"object","properties":{"hotAbove":{"type":"number","description":"Degrees Celsius above which, for ten minutes, the alert GpuTooHot fires; needs `prometheus`.","default":85}},"additionalProperties":false,"description":"The driver of graphics cards: offers those of the nodes with `gpu` to pods, and watches them. Needed by teams' `gpus`."},"jupyterhub":{"type":"object","properties":{"servers":{"type":"number","description":"How many notebook servers run at once; the platform keeps room for all of them.","default":3},"cpu":{"type":"number","description":"CPU cores that each server is sure to have, such as 0.5; it may use more.","default":0.25},"memory":{"type":"string","description":"Memory that each server is sure to have, such as `2Gi`; it is stopped when it uses twice as much.","default":"1Gi"},"gpus":{"type":"number","description":"How many of them may have a graphics card at once, each one of its own. Needs `gpu`.","default":0},"idleMinutes":{"type":"number","description":"Minutes without activity after which a server is stopped; the home folder stays.","default":60},"image":{"type":"string","description":"Image of the servers, with a fixed tag: one with JupyterHub's single-user server and the packages that people use."},"bucket":{"type":"string","description":"Space in the object store for files that all servers share, such as `10Gi`; without `objectStore` there is none.","default":"10Gi"},"home":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"Home folder of each user of `identity`."},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How it is reached from the LAN."}},"required":["home","exposure"],"additionalProperties":false,"description":"JupyterHub: notebooks for the users of `identity`. Needs `identity` and `postgres`."},"kserve":{"type":"object","additionalProperties":{"not":{}},"description":"KServe: serves the models of teams, those in `teams[].environments`. Needs `objectStore`. It has no options."},"mlflow":{"type":"object","properties":{"workers":{"type":"number","description":"How many processes answer requests.","default":2},"uploadSpace":{"type":"string","description":"Space on its node's disk for files that are being uploaded, such as `20Gi`: as large as those of one moment together.","default":"5Gi"},"exposure":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"description":"How its pages and its API are reached from the LAN; the API keeps its own login."}},"additionalProperties":false,"description":"MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`."},"objectStore":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"The volume of the objects."},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its console is reached from the LAN."}},"required":["volume"],"additionalProperties":false,"description":"Object store with the S3 API."},"postgres":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Volume of each instance, never on NFS."},"instances":{"type":"number","description":"How many PostgreSQL instances; each more is a replica on another node.","default":1}},"required":["volume"],"additionalProperties":false,"description":"PostgreSQL, run by CloudNativePG."},"prometheus":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Prometheus's volume, never on NFS."},"retention":{"type":"string","description":"How long metrics are kept, as a Prometheus duration.","default":"7d"},"scrapeInterval":{"type":"string","description":"How often metrics are read, as a Prometheus duration from 5s to 2m.","default":"30s"},"grafana":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How Grafana's dashboards are reached from the LAN."},"alerts":{"type":"object","properties":{"receivers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the receiver, which is also the name of its key in the Secret `prometheus-alerts`."},"severities":{"type":"array","items":{"type":"string","enum":["critical","warning"],"description":"Urgency of an alert."},"description":"Severities that it hears of: `critical` means that a person has to act at once.","default":["critical","warning"]},"ntfy":{"type":"object","properties":{"server":{"type":"string","description":"The server, such as `https://ntfy.sh`."}},"required":["server"],"additionalProperties":false,"description":"Push messages on phones, by a server of ntfy, version 2.14 or newer."},"mail":{"type":"object","properties":{"server":{"type":"string","description":"Mail server with its port: `smtp.example.org:587`, or port 465."},"user":{"type":"string","description":"Name of the account."},"from":{"type":"string","description":"Sender."},"to":{"type":"string","description":"Reader."}},"required":["server","user","from","to"],"additionalProperties":false,"description":"Mail, over TLS."},"slack":{"type":"object","properties":{"channel":{"type":"string","description":"The channel, such as `#homelab`."}},"additionalProperties":false,"description":"A channel of Slack."},"teams":{"type":"object","properties":{"server":{"type":"string","description":"The server in that address, such as `https://default12ab.34.environment.api.powerplatform.com`."}},"required":["server"],"additionalProperties":false,"description":"A channel of Microsoft Teams, by a workflow that posts what a webhook gets."},"webhook":{"type":"object","properties":{"url":{"type":"string","description":"Address of the program, such as `https://alerts.example.org/hook`."}},"required":["url"],"additionalProperties":false,"description":"A program of yours, which gets Alertmanager's JSON."}},"required":["name"],"additionalProperties":false,"description":"A receiver of messages, in exactly one of the ways `ntfy`, `mail`, `slack`, `teams` and `webhook`."},"description":"People and programs that get messages."},"deadMansSwitch":{"type":"string","description":"A service outside that calls you when the platform is silent, such as `https://hc-ping.com`: it gets a message every five minutes. The secrets tool asks for the whole address."}},"required":["receivers"],"additionalProperties":false,"description":"Receivers of alerts."}},"required":["volume"],"additionalProperties":false,"description":"Prometheus, Alertmanager and Grafana."},"registry":{"type":"object","properties":{"space":{"type":"string","description":"Space in the object store for all images together, such as `50Gi`.","default":"20Gi"}},"additionalProperties":false,"description":"The registry of the cluster's own images, at `registry.<domain>`. Needs `objectStore`, which holds the images."},"traefik":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the gateway on the LAN, out of a load-balancer pool."}},"required":["address"],"additionalProperties":false,"description":"The gateway, through which every host name is reached."}},"required":["dns","traefik"],"additionalProperties":false,"description":"The components that run on the cluster, with their options."}},"required":["components","domain","git","name","network","nodes","storage"],"additionalProperties":false,"description":"What a person has and wants: the one typed value that a file in `clusters/` exports. Data only.","definitions":{}};
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
if(data95.pipelines === undefined){
data95.pipelines = [];
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
if(!(((key21 === "quota") || (key21 === "models")) || (key21 === "pipelines"))){
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
let data116 = data95.pipelines;
if(Array.isArray(data116)){
const len13 = data116.length;
for(let i13=0; i13<len13; i13++){
let data117 = data116[i13];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.dataVersion === undefined){
data117.dataVersion = "v1";
}
if(data117.name === undefined){
const err198 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items,data:data117};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data117.image === undefined){
const err199 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "image"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items,data:data117};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data117.commit === undefined){
const err200 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "commit"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items,data:data117};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key25 in data117){
if(!((((((key25 === "name") || (key25 === "image")) || (key25 === "commit")) || (key25 === "dataVersion")) || (key25 === "schedule")) || (key25 === "promotion"))){
const err201 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items,data:data117};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data117.name !== undefined){
let data118 = data117.name;
if(typeof data118 !== "string"){
const err202 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.name,data:data118};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data117.image !== undefined){
let data119 = data117.image;
if(typeof data119 !== "string"){
const err203 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.image,data:data119};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data117.commit !== undefined){
let data120 = data117.commit;
if(typeof data120 !== "string"){
const err204 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/commit",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/commit/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.commit.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.commit,data:data120};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
let data121 = data117.dataVersion;
if(typeof data121 !== "string"){
const err205 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/dataVersion",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/dataVersion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.dataVersion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.dataVersion,data:data121};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data117.schedule !== undefined){
let data122 = data117.schedule;
if(typeof data122 !== "string"){
const err206 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.schedule,data:data122};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data117.promotion !== undefined){
let data123 = data117.promotion;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.approval === undefined){
data123.approval = false;
}
for(const key26 in data123){
if(!((key26 === "schedule") || (key26 === "approval"))){
const err207 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion,data:data123};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data123.schedule !== undefined){
let data124 = data123.schedule;
if(typeof data124 !== "string"){
const err208 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/promotion/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/promotion/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion.properties.schedule,data:data124};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
let data125 = data123.approval;
if(typeof data125 !== "boolean"){
const err209 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/promotion/approval",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/promotion/properties/approval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion.properties.approval.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion.properties.approval,data:data125};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/properties/promotion/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.properties.promotion,data:data123};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines/" + i13,schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.items,data:data117};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev/pipelines",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/pipelines/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.pipelines,data:data116};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/teams/" + i10+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data95};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data94.staging !== undefined){
let data126 = data94.staging;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.models === undefined){
data126.models = [];
}
if(data126.pipelines === undefined){
data126.pipelines = [];
}
if(data126.quota === undefined){
const err214 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.staging.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data126};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key27 in data126){
if(!(((key27 === "quota") || (key27 === "models")) || (key27 === "pipelines"))){
const err215 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data126};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data126.quota !== undefined){
let data127 = data126.quota;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.scratch === undefined){
data127.scratch = "20Gi";
}
if(data127.bucket === undefined){
data127.bucket = "10Gi";
}
if(data127.gpus === undefined){
data127.gpus = 0;
}
if(data127.cpu === undefined){
const err216 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data127.memory === undefined){
const err217 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data127.storage === undefined){
const err218 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key28 in data127){
if(!((((((key28 === "cpu") || (key28 === "memory")) || (key28 === "storage")) || (key28 === "scratch")) || (key28 === "bucket")) || (key28 === "gpus"))){
const err219 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data127.cpu !== undefined){
let data128 = data127.cpu;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err220 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu,data:data128};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data127.memory !== undefined){
let data129 = data127.memory;
if(typeof data129 !== "string"){
const err221 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory,data:data129};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data127.storage !== undefined){
let data130 = data127.storage;
if(typeof data130 !== "string"){
const err222 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage,data:data130};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
let data131 = data127.scratch;
if(typeof data131 !== "string"){
const err223 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/scratch",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/scratch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.scratch.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.scratch,data:data131};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
let data132 = data127.bucket;
if(typeof data132 !== "string"){
const err224 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/bucket",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.bucket.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.bucket,data:data132};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
let data133 = data127.gpus;
if(!((typeof data133 == "number") && (isFinite(data133)))){
const err225 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus,data:data133};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
let data134 = data126.models;
if(Array.isArray(data134)){
const len14 = data134.length;
for(let i14=0; i14<len14; i14++){
let data135 = data134[i14];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.cpu === undefined){
data135.cpu = 0.25;
}
if(data135.memory === undefined){
data135.memory = "1Gi";
}
if(data135.replicas === undefined){
data135.replicas = 2;
}
if(data135.size === undefined){
data135.size = "1Gi";
}
if(data135.name === undefined){
const err227 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data135};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data135.format === undefined){
const err228 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data135};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key29 in data135){
if(!((((((((key29 === "name") || (key29 === "format")) || (key29 === "cpu")) || (key29 === "memory")) || (key29 === "replicas")) || (key29 === "image")) || (key29 === "size")) || (key29 === "exposure"))){
const err229 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data135};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data135.name !== undefined){
let data136 = data135.name;
if(typeof data136 !== "string"){
const err230 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.name,data:data136};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data135.format !== undefined){
let data137 = data135.format;
if(typeof data137 !== "string"){
const err231 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format,data:data137};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!((((data137 === "mlflow") || (data137 === "sklearn")) || (data137 === "xgboost")) || (data137 === "lightgbm"))){
const err232 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.enum},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.format,data:data137};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
let data138 = data135.cpu;
if(!((typeof data138 == "number") && (isFinite(data138)))){
const err233 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.cpu,data:data138};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
let data139 = data135.memory;
if(typeof data139 !== "string"){
const err234 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.memory,data:data139};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
let data140 = data135.replicas;
if(!((typeof data140 == "number") && (isFinite(data140)))){
const err235 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/replicas",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/replicas/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.replicas.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.replicas,data:data140};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data135.image !== undefined){
let data141 = data135.image;
if(typeof data141 !== "string"){
const err236 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.image,data:data141};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
let data142 = data135.size;
if(typeof data142 !== "string"){
const err237 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/size",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.size.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.size,data:data142};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data135.exposure !== undefined){
let data143 = data135.exposure;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.host === undefined){
const err238 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data143};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data143.auth === undefined){
const err239 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data143};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key30 in data143){
if(!(((key30 === "host") || (key30 === "auth")) || (key30 === "reason"))){
const err240 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data143};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data143.host !== undefined){
let data144 = data143.host;
if(typeof data144 !== "string"){
const err241 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure/host",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.host.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.host,data:data144};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data143.auth !== undefined){
let data145 = data143.auth;
if(typeof data145 !== "string"){
const err242 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth,data:data145};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!((data145 === "forward-auth") || (data145 === "none"))){
const err243 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.enum},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.auth,data:data145};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data143.reason !== undefined){
let data146 = data143.reason;
if(typeof data146 !== "string"){
const err244 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure/reason",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.reason.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.properties.reason,data:data146};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.properties.exposure,data:data143};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models/" + i14,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.items,data:data135};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/models",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/models/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.models,data:data134};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
let data147 = data126.pipelines;
if(Array.isArray(data147)){
const len15 = data147.length;
for(let i15=0; i15<len15; i15++){
let data148 = data147[i15];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.dataVersion === undefined){
data148.dataVersion = "v1";
}
if(data148.name === undefined){
const err248 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items,data:data148};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data148.image === undefined){
const err249 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "image"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items,data:data148};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data148.commit === undefined){
const err250 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "commit"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items,data:data148};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key31 in data148){
if(!((((((key31 === "name") || (key31 === "image")) || (key31 === "commit")) || (key31 === "dataVersion")) || (key31 === "schedule")) || (key31 === "promotion"))){
const err251 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items,data:data148};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data148.name !== undefined){
let data149 = data148.name;
if(typeof data149 !== "string"){
const err252 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.name,data:data149};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data148.image !== undefined){
let data150 = data148.image;
if(typeof data150 !== "string"){
const err253 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.image,data:data150};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data148.commit !== undefined){
let data151 = data148.commit;
if(typeof data151 !== "string"){
const err254 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/commit",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/commit/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.commit.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.commit,data:data151};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
let data152 = data148.dataVersion;
if(typeof data152 !== "string"){
const err255 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/dataVersion",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/dataVersion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.dataVersion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.dataVersion,data:data152};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data148.schedule !== undefined){
let data153 = data148.schedule;
if(typeof data153 !== "string"){
const err256 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.schedule,data:data153};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data148.promotion !== undefined){
let data154 = data148.promotion;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.approval === undefined){
data154.approval = false;
}
for(const key32 in data154){
if(!((key32 === "schedule") || (key32 === "approval"))){
const err257 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion,data:data154};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data154.schedule !== undefined){
let data155 = data154.schedule;
if(typeof data155 !== "string"){
const err258 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/promotion/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/promotion/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion.properties.schedule,data:data155};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
let data156 = data154.approval;
if(typeof data156 !== "boolean"){
const err259 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/promotion/approval",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/promotion/properties/approval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion.properties.approval.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion.properties.approval,data:data156};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/properties/promotion/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.properties.promotion,data:data154};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines/" + i15,schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.items,data:data148};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging/pipelines",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/pipelines/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.pipelines,data:data147};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/teams/" + i10+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data126};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data94.production !== undefined){
let data157 = data94.production;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.models === undefined){
data157.models = [];
}
if(data157.pipelines === undefined){
data157.pipelines = [];
}
if(data157.quota === undefined){
const err264 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.production.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data157};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key33 in data157){
if(!(((key33 === "quota") || (key33 === "models")) || (key33 === "pipelines"))){
const err265 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data157};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data157.quota !== undefined){
let data158 = data157.quota;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.scratch === undefined){
data158.scratch = "20Gi";
}
if(data158.bucket === undefined){
data158.bucket = "10Gi";
}
if(data158.gpus === undefined){
data158.gpus = 0;
}
if(data158.cpu === undefined){
const err266 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data158};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data158.memory === undefined){
const err267 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data158};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data158.storage === undefined){
const err268 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data158};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key34 in data158){
if(!((((((key34 === "cpu") || (key34 === "memory")) || (key34 === "storage")) || (key34 === "scratch")) || (key34 === "bucket")) || (key34 === "gpus"))){
const err269 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data158};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data158.cpu !== undefined){
let data159 = data158.cpu;
if(!((typeof data159 == "number") && (isFinite(data159)))){
const err270 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu,data:data159};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data158.memory !== undefined){
let data160 = data158.memory;
if(typeof data160 !== "string"){
const err271 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory,data:data160};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data158.storage !== undefined){
let data161 = data158.storage;
if(typeof data161 !== "string"){
const err272 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage,data:data161};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
let data162 = data158.scratch;
if(typeof data162 !== "string"){
const err273 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/scratch",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/scratch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.scratch.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.scratch,data:data162};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
let data163 = data158.bucket;
if(typeof data163 !== "string"){
const err274 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/bucket",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.bucket.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.bucket,data:data163};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
let data164 = data158.gpus;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err275 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus,data:data164};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data158};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
let data165 = data157.models;
if(Array.isArray(data165)){
const len16 = data165.length;
for(let i16=0; i16<len16; i16++){
let data166 = data165[i16];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.cpu === undefined){
data166.cpu = 0.25;
}
if(data166.memory === undefined){
data166.memory = "1Gi";
}
if(data166.replicas === undefined){
data166.replicas = 2;
}
if(data166.size === undefined){
data166.size = "1Gi";
}
if(data166.name === undefined){
const err277 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data166};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data166.format === undefined){
const err278 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data166};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key35 in data166){
if(!((((((((key35 === "name") || (key35 === "format")) || (key35 === "cpu")) || (key35 === "memory")) || (key35 === "replicas")) || (key35 === "image")) || (key35 === "size")) || (key35 === "exposure"))){
const err279 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data166};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data166.name !== undefined){
let data167 = data166.name;
if(typeof data167 !== "string"){
const err280 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.name,data:data167};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data166.format !== undefined){
let data168 = data166.format;
if(typeof data168 !== "string"){
const err281 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format,data:data168};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!((((data168 === "mlflow") || (data168 === "sklearn")) || (data168 === "xgboost")) || (data168 === "lightgbm"))){
const err282 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/format",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.enum},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.format,data:data168};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
let data169 = data166.cpu;
if(!((typeof data169 == "number") && (isFinite(data169)))){
const err283 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.cpu,data:data169};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
let data170 = data166.memory;
if(typeof data170 !== "string"){
const err284 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.memory,data:data170};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
let data171 = data166.replicas;
if(!((typeof data171 == "number") && (isFinite(data171)))){
const err285 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/replicas",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/replicas/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.replicas.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.replicas,data:data171};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data166.image !== undefined){
let data172 = data166.image;
if(typeof data172 !== "string"){
const err286 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.image,data:data172};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
let data173 = data166.size;
if(typeof data173 !== "string"){
const err287 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/size",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.size.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.size,data:data173};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data166.exposure !== undefined){
let data174 = data166.exposure;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.host === undefined){
const err288 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data174};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data174.auth === undefined){
const err289 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data174};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key36 in data174){
if(!(((key36 === "host") || (key36 === "auth")) || (key36 === "reason"))){
const err290 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data174};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data174.host !== undefined){
let data175 = data174.host;
if(typeof data175 !== "string"){
const err291 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure/host",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.host.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.host,data:data175};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data174.auth !== undefined){
let data176 = data174.auth;
if(typeof data176 !== "string"){
const err292 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth,data:data176};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!((data176 === "forward-auth") || (data176 === "none"))){
const err293 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure/auth",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.enum},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.auth,data:data176};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data174.reason !== undefined){
let data177 = data174.reason;
if(typeof data177 !== "string"){
const err294 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure/reason",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.reason.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.properties.reason,data:data177};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16+"/exposure",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.properties.exposure,data:data174};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models/" + i16,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.items,data:data166};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/models",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/models/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.models.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.models,data:data165};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
let data178 = data157.pipelines;
if(Array.isArray(data178)){
const len17 = data178.length;
for(let i17=0; i17<len17; i17++){
let data179 = data178[i17];
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.dataVersion === undefined){
data179.dataVersion = "v1";
}
if(data179.name === undefined){
const err298 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items,data:data179};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data179.image === undefined){
const err299 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "image"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items,data:data179};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data179.commit === undefined){
const err300 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "commit"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items,data:data179};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key37 in data179){
if(!((((((key37 === "name") || (key37 === "image")) || (key37 === "commit")) || (key37 === "dataVersion")) || (key37 === "schedule")) || (key37 === "promotion"))){
const err301 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items,data:data179};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data179.name !== undefined){
let data180 = data179.name;
if(typeof data180 !== "string"){
const err302 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/name",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.name,data:data180};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data179.image !== undefined){
let data181 = data179.image;
if(typeof data181 !== "string"){
const err303 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/image",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.image.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.image,data:data181};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data179.commit !== undefined){
let data182 = data179.commit;
if(typeof data182 !== "string"){
const err304 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/commit",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/commit/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.commit.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.commit,data:data182};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
let data183 = data179.dataVersion;
if(typeof data183 !== "string"){
const err305 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/dataVersion",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/dataVersion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.dataVersion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.dataVersion,data:data183};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data179.schedule !== undefined){
let data184 = data179.schedule;
if(typeof data184 !== "string"){
const err306 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.schedule,data:data184};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data179.promotion !== undefined){
let data185 = data179.promotion;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.approval === undefined){
data185.approval = false;
}
for(const key38 in data185){
if(!((key38 === "schedule") || (key38 === "approval"))){
const err307 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion,data:data185};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data185.schedule !== undefined){
let data186 = data185.schedule;
if(typeof data186 !== "string"){
const err308 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/promotion/schedule",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/promotion/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion.properties.schedule.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion.properties.schedule,data:data186};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
let data187 = data185.approval;
if(typeof data187 !== "boolean"){
const err309 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/promotion/approval",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/promotion/properties/approval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion.properties.approval.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion.properties.approval,data:data187};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17+"/promotion",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/properties/promotion/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.properties.promotion,data:data185};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines/" + i17,schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.items,data:data179};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/teams/" + i10+"/environments/production/pipelines",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/pipelines/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.pipelines,data:data178};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/teams/" + i10+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data157};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/teams/" + i10+"/environments",schemaPath:"#/properties/teams/items/properties/environments/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.type,parentSchema:schema11.properties.teams.items.properties.environments,data:data94};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
let data188 = data87.uses;
if(Array.isArray(data188)){
const len18 = data188.length;
for(let i18=0; i18<len18; i18++){
let data189 = data188[i18];
if(typeof data189 !== "string"){
const err315 = {instancePath:instancePath+"/teams/" + i10+"/uses/" + i18,schemaPath:"#/properties/teams/items/properties/uses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.uses.items.type,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data189};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((((((data189 === "mlflow") || (data189 === "bucket")) || (data189 === "database")) || (data189 === "registry")) || (data189 === "builder")) || (data189 === "workflows"))){
const err316 = {instancePath:instancePath+"/teams/" + i10+"/uses/" + i18,schemaPath:"#/properties/teams/items/properties/uses/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.uses.items.enum},schema:schema11.properties.teams.items.properties.uses.items.enum,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data189};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/teams/" + i10+"/uses",schemaPath:"#/properties/teams/items/properties/uses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.uses.type,parentSchema:schema11.properties.teams.items.properties.uses,data:data188};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
let data190 = data87.repositories;
if(Array.isArray(data190)){
const len19 = data190.length;
for(let i19=0; i19<len19; i19++){
let data191 = data190[i19];
if(typeof data191 !== "string"){
const err318 = {instancePath:instancePath+"/teams/" + i10+"/repositories/" + i19,schemaPath:"#/properties/teams/items/properties/repositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.repositories.items.type,parentSchema:schema11.properties.teams.items.properties.repositories.items,data:data191};
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
const err319 = {instancePath:instancePath+"/teams/" + i10+"/repositories",schemaPath:"#/properties/teams/items/properties/repositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.repositories.type,parentSchema:schema11.properties.teams.items.properties.repositories,data:data190};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
let data192 = data87.privateRepositories;
if(Array.isArray(data192)){
const len20 = data192.length;
for(let i20=0; i20<len20; i20++){
let data193 = data192[i20];
if(typeof data193 !== "string"){
const err320 = {instancePath:instancePath+"/teams/" + i10+"/privateRepositories/" + i20,schemaPath:"#/properties/teams/items/properties/privateRepositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.privateRepositories.items.type,parentSchema:schema11.properties.teams.items.properties.privateRepositories.items,data:data193};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/teams/" + i10+"/privateRepositories",schemaPath:"#/properties/teams/items/properties/privateRepositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.privateRepositories.type,parentSchema:schema11.properties.teams.items.properties.privateRepositories,data:data192};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data87.registry !== undefined){
let data194 = data87.registry;
if(typeof data194 !== "string"){
const err322 = {instancePath:instancePath+"/teams/" + i10+"/registry",schemaPath:"#/properties/teams/items/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.registry.type,parentSchema:schema11.properties.teams.items.properties.registry,data:data194};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/teams/" + i10,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.type,parentSchema:schema11.properties.teams.items,data:data87};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data86};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
let data195 = data.tls;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.issuer === undefined){
const err325 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.required,parentSchema:schema11.properties.tls,data:data195};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
const tag1 = data195.issuer;
if(typeof tag1 == "string"){
if(tag1 === "own-ca"){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.issuer === undefined){
const err326 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[0].required,parentSchema:schema11.properties.tls.oneOf[0],data:data195};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key39 in data195){
if(!(key39 === "issuer")){
const err327 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema11.properties.tls.oneOf[0],data:data195};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data195.issuer !== undefined){
let data196 = data195.issuer;
if(typeof data196 !== "string"){
const err328 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[0].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data196};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if("own-ca" !== data196){
const err329 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/const",keyword:"const",params:{allowedValue: "own-ca"},schema:"own-ca",parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data196};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[0].type,parentSchema:schema11.properties.tls.oneOf[0],data:data195};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else if(tag1 === "acme"){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.server === undefined){
data195.server = "production";
}
if(data195.issuer === undefined){
const err331 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data195};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data195.email === undefined){
const err332 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data195};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data195.dns === undefined){
const err333 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data195};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key40 in data195){
if(!((((((((key40 === "issuer") || (key40 === "email")) || (key40 === "server")) || (key40 === "dns")) || (key40 === "route53")) || (key40 === "clouddns")) || (key40 === "rfc2136")) || (key40 === "acmedns"))){
const err334 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema11.properties.tls.oneOf[1],data:data195};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data195.issuer !== undefined){
let data197 = data195.issuer;
if(typeof data197 !== "string"){
const err335 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data197};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if("acme" !== data197){
const err336 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/const",keyword:"const",params:{allowedValue: "acme"},schema:"acme",parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data197};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data195.email !== undefined){
let data198 = data195.email;
if(typeof data198 !== "string"){
const err337 = {instancePath:instancePath+"/tls/email",schemaPath:"#/properties/tls/oneOf/1/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.email.type,parentSchema:schema11.properties.tls.oneOf[1].properties.email,data:data198};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
let data199 = data195.server;
if(typeof data199 !== "string"){
const err338 = {instancePath:instancePath+"/tls/server",schemaPath:"#/properties/tls/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.server.type,parentSchema:schema11.properties.tls.oneOf[1].properties.server,data:data199};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data195.dns !== undefined){
let data200 = data195.dns;
if(typeof data200 !== "string"){
const err339 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.dns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data200};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!((((((data200 === "cloudflare") || (data200 === "digitalocean")) || (data200 === "route53")) || (data200 === "clouddns")) || (data200 === "rfc2136")) || (data200 === "acmedns"))){
const err340 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.dns.enum},schema:schema11.properties.tls.oneOf[1].properties.dns.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data200};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data195.route53 !== undefined){
let data201 = data195.route53;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.region === undefined){
const err341 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "region"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data201};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data201.accessKeyId === undefined){
const err342 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "accessKeyId"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data201};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data201.hostedZoneId === undefined){
const err343 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/required",keyword:"required",params:{missingProperty: "hostedZoneId"},schema:schema11.properties.tls.oneOf[1].properties.route53.required,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data201};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key41 in data201){
if(!(((key41 === "region") || (key41 === "accessKeyId")) || (key41 === "hostedZoneId"))){
const err344 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data201};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data201.region !== undefined){
let data202 = data201.region;
if(typeof data202 !== "string"){
const err345 = {instancePath:instancePath+"/tls/route53/region",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/region/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.region.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.region,data:data202};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data201.accessKeyId !== undefined){
let data203 = data201.accessKeyId;
if(typeof data203 !== "string"){
const err346 = {instancePath:instancePath+"/tls/route53/accessKeyId",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/accessKeyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.accessKeyId.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.accessKeyId,data:data203};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data201.hostedZoneId !== undefined){
let data204 = data201.hostedZoneId;
if(typeof data204 !== "string"){
const err347 = {instancePath:instancePath+"/tls/route53/hostedZoneId",schemaPath:"#/properties/tls/oneOf/1/properties/route53/properties/hostedZoneId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.route53.properties.hostedZoneId.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53.properties.hostedZoneId,data:data204};
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
const err348 = {instancePath:instancePath+"/tls/route53",schemaPath:"#/properties/tls/oneOf/1/properties/route53/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.route53.type,parentSchema:schema11.properties.tls.oneOf[1].properties.route53,data:data201};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data195.clouddns !== undefined){
let data205 = data195.clouddns;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.project === undefined){
const err349 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/required",keyword:"required",params:{missingProperty: "project"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.required,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data205};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key42 in data205){
if(!(key42 === "project")){
const err350 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data205};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data205.project !== undefined){
let data206 = data205.project;
if(typeof data206 !== "string"){
const err351 = {instancePath:instancePath+"/tls/clouddns/project",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/properties/project/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.properties.project.type,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns.properties.project,data:data206};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/tls/clouddns",schemaPath:"#/properties/tls/oneOf/1/properties/clouddns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.clouddns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.clouddns,data:data205};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data195.rfc2136 !== undefined){
let data207 = data195.rfc2136;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.algorithm === undefined){
data207.algorithm = "HMACSHA512";
}
if(data207.nameserver === undefined){
const err353 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/required",keyword:"required",params:{missingProperty: "nameserver"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.required,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data207};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data207.keyName === undefined){
const err354 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/required",keyword:"required",params:{missingProperty: "keyName"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.required,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data207};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key43 in data207){
if(!(((key43 === "nameserver") || (key43 === "keyName")) || (key43 === "algorithm"))){
const err355 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data207};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data207.nameserver !== undefined){
let data208 = data207.nameserver;
if(typeof data208 !== "string"){
const err356 = {instancePath:instancePath+"/tls/rfc2136/nameserver",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/nameserver/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.nameserver.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.nameserver,data:data208};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data207.keyName !== undefined){
let data209 = data207.keyName;
if(typeof data209 !== "string"){
const err357 = {instancePath:instancePath+"/tls/rfc2136/keyName",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/keyName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.keyName.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.keyName,data:data209};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
let data210 = data207.algorithm;
if(typeof data210 !== "string"){
const err358 = {instancePath:instancePath+"/tls/rfc2136/algorithm",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm,data:data210};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!((data210 === "HMACSHA256") || (data210 === "HMACSHA512"))){
const err359 = {instancePath:instancePath+"/tls/rfc2136/algorithm",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.enum},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136.properties.algorithm,data:data210};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/tls/rfc2136",schemaPath:"#/properties/tls/oneOf/1/properties/rfc2136/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.rfc2136.type,parentSchema:schema11.properties.tls.oneOf[1].properties.rfc2136,data:data207};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data195.acmedns !== undefined){
let data211 = data195.acmedns;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.url === undefined){
const err361 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.required,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data211};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key44 in data211){
if(!(key44 === "url")){
const err362 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data211};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data211.url !== undefined){
let data212 = data211.url;
if(typeof data212 !== "string"){
const err363 = {instancePath:instancePath+"/tls/acmedns/url",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.properties.url.type,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns.properties.url,data:data212};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/tls/acmedns",schemaPath:"#/properties/tls/oneOf/1/properties/acmedns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].properties.acmedns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.acmedns,data:data211};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].type,parentSchema:schema11.properties.tls.oneOf[1],data:data195};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data195};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "tag", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data195};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.type,parentSchema:schema11.properties.tls,data:data195};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data.components !== undefined){
let data213 = data.components;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.argocd === undefined){
data213.argocd = {};
}
if(data213.dns === undefined){
const err369 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data213};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data213.traefik === undefined){
const err370 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "traefik"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data213};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key45 in data213){
if(!(func2.call(schema11.properties.components.properties, key45))){
const err371 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema11.properties.components,data:data213};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data213.argoWorkflows !== undefined){
let data214 = data213.argoWorkflows;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.atOnce === undefined){
data214.atOnce = 5;
}
if(data214.keepDays === undefined){
data214.keepDays = 90;
}
for(const key46 in data214){
if(!(((key46 === "atOnce") || (key46 === "keepDays")) || (key46 === "exposure"))){
const err372 = {instancePath:instancePath+"/components/argoWorkflows",schemaPath:"#/properties/components/properties/argoWorkflows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema11.properties.components.properties.argoWorkflows,data:data214};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
let data215 = data214.atOnce;
if(!((typeof data215 == "number") && (isFinite(data215)))){
const err373 = {instancePath:instancePath+"/components/argoWorkflows/atOnce",schemaPath:"#/properties/components/properties/argoWorkflows/properties/atOnce/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.argoWorkflows.properties.atOnce.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.atOnce,data:data215};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
let data216 = data214.keepDays;
if(!((typeof data216 == "number") && (isFinite(data216)))){
const err374 = {instancePath:instancePath+"/components/argoWorkflows/keepDays",schemaPath:"#/properties/components/properties/argoWorkflows/properties/keepDays/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.argoWorkflows.properties.keepDays.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.keepDays,data:data216};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data214.exposure !== undefined){
let data217 = data214.exposure;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.auth === undefined){
const err375 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.required,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data217};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key47 in data217){
if(!((((key47 === "host") || (key47 === "address")) || (key47 === "auth")) || (key47 === "reason"))){
const err376 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data217};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data217.host !== undefined){
let data218 = data217.host;
if(typeof data218 !== "string"){
const err377 = {instancePath:instancePath+"/components/argoWorkflows/exposure/host",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.host,data:data218};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data217.address !== undefined){
let data219 = data217.address;
if(typeof data219 !== "string"){
const err378 = {instancePath:instancePath+"/components/argoWorkflows/exposure/address",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.address,data:data219};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data217.auth !== undefined){
let data220 = data217.auth;
if(typeof data220 !== "string"){
const err379 = {instancePath:instancePath+"/components/argoWorkflows/exposure/auth",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth,data:data220};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!((data220 === "oidc") || (data220 === "none"))){
const err380 = {instancePath:instancePath+"/components/argoWorkflows/exposure/auth",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.auth,data:data220};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data217.reason !== undefined){
let data221 = data217.reason;
if(typeof data221 !== "string"){
const err381 = {instancePath:instancePath+"/components/argoWorkflows/exposure/reason",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure.properties.reason,data:data221};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/components/argoWorkflows/exposure",schemaPath:"#/properties/components/properties/argoWorkflows/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argoWorkflows.properties.exposure.type,parentSchema:schema11.properties.components.properties.argoWorkflows.properties.exposure,data:data217};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/components/argoWorkflows",schemaPath:"#/properties/components/properties/argoWorkflows/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argoWorkflows.type,parentSchema:schema11.properties.components.properties.argoWorkflows,data:data214};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
let data222 = data213.argocd;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key48 in data222){
if(!(key48 === "exposure")){
const err384 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema11.properties.components.properties.argocd,data:data222};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data222.exposure !== undefined){
let data223 = data222.exposure;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.auth === undefined){
const err385 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.argocd.properties.exposure.required,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data223};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key49 in data223){
if(!((((key49 === "host") || (key49 === "address")) || (key49 === "auth")) || (key49 === "reason"))){
const err386 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data223};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data223.host !== undefined){
let data224 = data223.host;
if(typeof data224 !== "string"){
const err387 = {instancePath:instancePath+"/components/argocd/exposure/host",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.host,data:data224};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data223.address !== undefined){
let data225 = data223.address;
if(typeof data225 !== "string"){
const err388 = {instancePath:instancePath+"/components/argocd/exposure/address",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.address,data:data225};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data223.auth !== undefined){
let data226 = data223.auth;
if(typeof data226 !== "string"){
const err389 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data226};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!(((data226 === "oidc") || (data226 === "login")) || (data226 === "none"))){
const err390 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data226};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data223.reason !== undefined){
let data227 = data223.reason;
if(typeof data227 !== "string"){
const err391 = {instancePath:instancePath+"/components/argocd/exposure/reason",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason,data:data227};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.properties.exposure.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data223};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.type,parentSchema:schema11.properties.components.properties.argocd,data:data222};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data213.builder !== undefined){
let data228 = data213.builder;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.memory === undefined){
data228.memory = "1Gi";
}
if(data228.cache === undefined){
data228.cache = "20Gi";
}
if(data228.sources === undefined){
data228.sources = [];
}
for(const key50 in data228){
if(!(((key50 === "memory") || (key50 === "cache")) || (key50 === "sources"))){
const err394 = {instancePath:instancePath+"/components/builder",schemaPath:"#/properties/components/properties/builder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema11.properties.components.properties.builder,data:data228};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
let data229 = data228.memory;
if(typeof data229 !== "string"){
const err395 = {instancePath:instancePath+"/components/builder/memory",schemaPath:"#/properties/components/properties/builder/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.memory.type,parentSchema:schema11.properties.components.properties.builder.properties.memory,data:data229};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
let data230 = data228.cache;
if(typeof data230 !== "string"){
const err396 = {instancePath:instancePath+"/components/builder/cache",schemaPath:"#/properties/components/properties/builder/properties/cache/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.cache.type,parentSchema:schema11.properties.components.properties.builder.properties.cache,data:data230};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
let data231 = data228.sources;
if(Array.isArray(data231)){
const len21 = data231.length;
for(let i21=0; i21<len21; i21++){
let data232 = data231[i21];
if(typeof data232 !== "string"){
const err397 = {instancePath:instancePath+"/components/builder/sources/" + i21,schemaPath:"#/properties/components/properties/builder/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.builder.properties.sources.items.type,parentSchema:schema11.properties.components.properties.builder.properties.sources.items,data:data232};
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
const err398 = {instancePath:instancePath+"/components/builder/sources",schemaPath:"#/properties/components/properties/builder/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.builder.properties.sources.type,parentSchema:schema11.properties.components.properties.builder.properties.sources,data:data231};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/components/builder",schemaPath:"#/properties/components/properties/builder/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.builder.type,parentSchema:schema11.properties.components.properties.builder,data:data228};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data213.dns !== undefined){
let data233 = data213.dns;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.address === undefined){
const err400 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.dns.required,parentSchema:schema11.properties.components.properties.dns,data:data233};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
for(const key51 in data233){
if(!(key51 === "address")){
const err401 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema11.properties.components.properties.dns,data:data233};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data233.address !== undefined){
let data234 = data233.address;
if(typeof data234 !== "string"){
const err402 = {instancePath:instancePath+"/components/dns/address",schemaPath:"#/properties/components/properties/dns/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.dns.properties.address.type,parentSchema:schema11.properties.components.properties.dns.properties.address,data:data234};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.dns.type,parentSchema:schema11.properties.components.properties.dns,data:data233};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data213.gpu !== undefined){
let data235 = data213.gpu;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.hotAbove === undefined){
data235.hotAbove = 85;
}
for(const key52 in data235){
if(!(key52 === "hotAbove")){
const err404 = {instancePath:instancePath+"/components/gpu",schemaPath:"#/properties/components/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema11.properties.components.properties.gpu,data:data235};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
let data236 = data235.hotAbove;
if(!((typeof data236 == "number") && (isFinite(data236)))){
const err405 = {instancePath:instancePath+"/components/gpu/hotAbove",schemaPath:"#/properties/components/properties/gpu/properties/hotAbove/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.gpu.properties.hotAbove.type,parentSchema:schema11.properties.components.properties.gpu.properties.hotAbove,data:data236};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/components/gpu",schemaPath:"#/properties/components/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.gpu.type,parentSchema:schema11.properties.components.properties.gpu,data:data235};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data213.jupyterhub !== undefined){
let data237 = data213.jupyterhub;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.servers === undefined){
data237.servers = 3;
}
if(data237.cpu === undefined){
data237.cpu = 0.25;
}
if(data237.memory === undefined){
data237.memory = "1Gi";
}
if(data237.gpus === undefined){
data237.gpus = 0;
}
if(data237.idleMinutes === undefined){
data237.idleMinutes = 60;
}
if(data237.bucket === undefined){
data237.bucket = "10Gi";
}
if(data237.home === undefined){
const err407 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/required",keyword:"required",params:{missingProperty: "home"},schema:schema11.properties.components.properties.jupyterhub.required,parentSchema:schema11.properties.components.properties.jupyterhub,data:data237};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data237.exposure === undefined){
const err408 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/required",keyword:"required",params:{missingProperty: "exposure"},schema:schema11.properties.components.properties.jupyterhub.required,parentSchema:schema11.properties.components.properties.jupyterhub,data:data237};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
for(const key53 in data237){
if(!(func2.call(schema11.properties.components.properties.jupyterhub.properties, key53))){
const err409 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub,data:data237};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
let data238 = data237.servers;
if(!((typeof data238 == "number") && (isFinite(data238)))){
const err410 = {instancePath:instancePath+"/components/jupyterhub/servers",schemaPath:"#/properties/components/properties/jupyterhub/properties/servers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.servers.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.servers,data:data238};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
let data239 = data237.cpu;
if(!((typeof data239 == "number") && (isFinite(data239)))){
const err411 = {instancePath:instancePath+"/components/jupyterhub/cpu",schemaPath:"#/properties/components/properties/jupyterhub/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.cpu.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.cpu,data:data239};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
let data240 = data237.memory;
if(typeof data240 !== "string"){
const err412 = {instancePath:instancePath+"/components/jupyterhub/memory",schemaPath:"#/properties/components/properties/jupyterhub/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.memory.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.memory,data:data240};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
let data241 = data237.gpus;
if(!((typeof data241 == "number") && (isFinite(data241)))){
const err413 = {instancePath:instancePath+"/components/jupyterhub/gpus",schemaPath:"#/properties/components/properties/jupyterhub/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.gpus.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.gpus,data:data241};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
let data242 = data237.idleMinutes;
if(!((typeof data242 == "number") && (isFinite(data242)))){
const err414 = {instancePath:instancePath+"/components/jupyterhub/idleMinutes",schemaPath:"#/properties/components/properties/jupyterhub/properties/idleMinutes/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.jupyterhub.properties.idleMinutes.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.idleMinutes,data:data242};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data237.image !== undefined){
let data243 = data237.image;
if(typeof data243 !== "string"){
const err415 = {instancePath:instancePath+"/components/jupyterhub/image",schemaPath:"#/properties/components/properties/jupyterhub/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.image.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.image,data:data243};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
let data244 = data237.bucket;
if(typeof data244 !== "string"){
const err416 = {instancePath:instancePath+"/components/jupyterhub/bucket",schemaPath:"#/properties/components/properties/jupyterhub/properties/bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.bucket.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.bucket,data:data244};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data237.home !== undefined){
let data245 = data237.home;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.size === undefined){
const err417 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.jupyterhub.properties.home.required,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data245};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key54 in data245){
if(!((key54 === "size") || (key54 === "storageClass"))){
const err418 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data245};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data245.size !== undefined){
let data246 = data245.size;
if(typeof data246 !== "string"){
const err419 = {instancePath:instancePath+"/components/jupyterhub/home/size",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.home.properties.size.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home.properties.size,data:data246};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data245.storageClass !== undefined){
let data247 = data245.storageClass;
if(typeof data247 !== "string"){
const err420 = {instancePath:instancePath+"/components/jupyterhub/home/storageClass",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.home.properties.storageClass.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home.properties.storageClass,data:data247};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/components/jupyterhub/home",schemaPath:"#/properties/components/properties/jupyterhub/properties/home/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.properties.home.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.home,data:data245};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data237.exposure !== undefined){
let data248 = data237.exposure;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.auth === undefined){
const err422 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.required,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data248};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key55 in data248){
if(!((((key55 === "host") || (key55 === "address")) || (key55 === "auth")) || (key55 === "reason"))){
const err423 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data248};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data248.host !== undefined){
let data249 = data248.host;
if(typeof data249 !== "string"){
const err424 = {instancePath:instancePath+"/components/jupyterhub/exposure/host",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.host,data:data249};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data248.address !== undefined){
let data250 = data248.address;
if(typeof data250 !== "string"){
const err425 = {instancePath:instancePath+"/components/jupyterhub/exposure/address",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.address,data:data250};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data248.auth !== undefined){
let data251 = data248.auth;
if(typeof data251 !== "string"){
const err426 = {instancePath:instancePath+"/components/jupyterhub/exposure/auth",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth,data:data251};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(!((data251 === "oidc") || (data251 === "none"))){
const err427 = {instancePath:instancePath+"/components/jupyterhub/exposure/auth",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.auth,data:data251};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data248.reason !== undefined){
let data252 = data248.reason;
if(typeof data252 !== "string"){
const err428 = {instancePath:instancePath+"/components/jupyterhub/exposure/reason",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure.properties.reason,data:data252};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/components/jupyterhub/exposure",schemaPath:"#/properties/components/properties/jupyterhub/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.properties.exposure.type,parentSchema:schema11.properties.components.properties.jupyterhub.properties.exposure,data:data248};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/components/jupyterhub",schemaPath:"#/properties/components/properties/jupyterhub/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.jupyterhub.type,parentSchema:schema11.properties.components.properties.jupyterhub,data:data237};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data213.kserve !== undefined){
let data253 = data213.kserve;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key56 in data253){
const err431 = {instancePath:instancePath+"/components/kserve/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/components/properties/kserve/additionalProperties/not",keyword:"not",params:{},schema:schema11.properties.components.properties.kserve.additionalProperties.not,parentSchema:schema11.properties.components.properties.kserve.additionalProperties,data:data253[key56]};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/components/kserve",schemaPath:"#/properties/components/properties/kserve/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.kserve.type,parentSchema:schema11.properties.components.properties.kserve,data:data253};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data213.mlflow !== undefined){
let data255 = data213.mlflow;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.workers === undefined){
data255.workers = 2;
}
if(data255.uploadSpace === undefined){
data255.uploadSpace = "5Gi";
}
for(const key57 in data255){
if(!(((key57 === "workers") || (key57 === "uploadSpace")) || (key57 === "exposure"))){
const err433 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},schema:false,parentSchema:schema11.properties.components.properties.mlflow,data:data255};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
let data256 = data255.workers;
if(!((typeof data256 == "number") && (isFinite(data256)))){
const err434 = {instancePath:instancePath+"/components/mlflow/workers",schemaPath:"#/properties/components/properties/mlflow/properties/workers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.mlflow.properties.workers.type,parentSchema:schema11.properties.components.properties.mlflow.properties.workers,data:data256};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
let data257 = data255.uploadSpace;
if(typeof data257 !== "string"){
const err435 = {instancePath:instancePath+"/components/mlflow/uploadSpace",schemaPath:"#/properties/components/properties/mlflow/properties/uploadSpace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.uploadSpace.type,parentSchema:schema11.properties.components.properties.mlflow.properties.uploadSpace,data:data257};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data255.exposure !== undefined){
let data258 = data255.exposure;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.auth === undefined){
const err436 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.mlflow.properties.exposure.required,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data258};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key58 in data258){
if(!((((key58 === "host") || (key58 === "address")) || (key58 === "auth")) || (key58 === "reason"))){
const err437 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},schema:false,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data258};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data258.host !== undefined){
let data259 = data258.host;
if(typeof data259 !== "string"){
const err438 = {instancePath:instancePath+"/components/mlflow/exposure/host",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host,data:data259};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data258.address !== undefined){
let data260 = data258.address;
if(typeof data260 !== "string"){
const err439 = {instancePath:instancePath+"/components/mlflow/exposure/address",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address,data:data260};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data258.auth !== undefined){
let data261 = data258.auth;
if(typeof data261 !== "string"){
const err440 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data261};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(!(((data261 === "forward-auth") || (data261 === "login")) || (data261 === "none"))){
const err441 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data261};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data258.reason !== undefined){
let data262 = data258.reason;
if(typeof data262 !== "string"){
const err442 = {instancePath:instancePath+"/components/mlflow/exposure/reason",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason,data:data262};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.properties.exposure.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data258};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.type,parentSchema:schema11.properties.components.properties.mlflow,data:data255};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data213.objectStore !== undefined){
let data263 = data213.objectStore;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.volume === undefined){
const err445 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.objectStore.required,parentSchema:schema11.properties.components.properties.objectStore,data:data263};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key59 in data263){
if(!((key59 === "volume") || (key59 === "exposure"))){
const err446 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},schema:false,parentSchema:schema11.properties.components.properties.objectStore,data:data263};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data263.volume !== undefined){
let data264 = data263.volume;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.size === undefined){
const err447 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.objectStore.properties.volume.required,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data264};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
for(const key60 in data264){
if(!((key60 === "size") || (key60 === "storageClass"))){
const err448 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data264};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data264.size !== undefined){
let data265 = data264.size;
if(typeof data265 !== "string"){
const err449 = {instancePath:instancePath+"/components/objectStore/volume/size",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.size,data:data265};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data264.storageClass !== undefined){
let data266 = data264.storageClass;
if(typeof data266 !== "string"){
const err450 = {instancePath:instancePath+"/components/objectStore/volume/storageClass",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass,data:data266};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.volume.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data264};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data263.exposure !== undefined){
let data267 = data263.exposure;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
if(data267.auth === undefined){
const err452 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.objectStore.properties.exposure.required,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data267};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
for(const key61 in data267){
if(!((((key61 === "host") || (key61 === "address")) || (key61 === "auth")) || (key61 === "reason"))){
const err453 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data267};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data267.host !== undefined){
let data268 = data267.host;
if(typeof data268 !== "string"){
const err454 = {instancePath:instancePath+"/components/objectStore/exposure/host",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host,data:data268};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data267.address !== undefined){
let data269 = data267.address;
if(typeof data269 !== "string"){
const err455 = {instancePath:instancePath+"/components/objectStore/exposure/address",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address,data:data269};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data267.auth !== undefined){
let data270 = data267.auth;
if(typeof data270 !== "string"){
const err456 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data270};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(!(((data270 === "forward-auth") || (data270 === "login")) || (data270 === "none"))){
const err457 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data270};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data267.reason !== undefined){
let data271 = data267.reason;
if(typeof data271 !== "string"){
const err458 = {instancePath:instancePath+"/components/objectStore/exposure/reason",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason,data:data271};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.exposure.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data267};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.type,parentSchema:schema11.properties.components.properties.objectStore,data:data263};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data213.postgres !== undefined){
let data272 = data213.postgres;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.instances === undefined){
data272.instances = 1;
}
if(data272.volume === undefined){
const err461 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.postgres.required,parentSchema:schema11.properties.components.properties.postgres,data:data272};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
for(const key62 in data272){
if(!((key62 === "volume") || (key62 === "instances"))){
const err462 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema11.properties.components.properties.postgres,data:data272};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data272.volume !== undefined){
let data273 = data272.volume;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.size === undefined){
const err463 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.postgres.properties.volume.required,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data273};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key63 in data273){
if(!((key63 === "size") || (key63 === "storageClass"))){
const err464 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data273};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data273.size !== undefined){
let data274 = data273.size;
if(typeof data274 !== "string"){
const err465 = {instancePath:instancePath+"/components/postgres/volume/size",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.size,data:data274};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data273.storageClass !== undefined){
let data275 = data273.storageClass;
if(typeof data275 !== "string"){
const err466 = {instancePath:instancePath+"/components/postgres/volume/storageClass",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass,data:data275};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.properties.volume.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data273};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
let data276 = data272.instances;
if(!((typeof data276 == "number") && (isFinite(data276)))){
const err468 = {instancePath:instancePath+"/components/postgres/instances",schemaPath:"#/properties/components/properties/postgres/properties/instances/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.postgres.properties.instances.type,parentSchema:schema11.properties.components.properties.postgres.properties.instances,data:data276};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.type,parentSchema:schema11.properties.components.properties.postgres,data:data272};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data213.prometheus !== undefined){
let data277 = data213.prometheus;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.retention === undefined){
data277.retention = "7d";
}
if(data277.scrapeInterval === undefined){
data277.scrapeInterval = "30s";
}
if(data277.volume === undefined){
const err470 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.prometheus.required,parentSchema:schema11.properties.components.properties.prometheus,data:data277};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key64 in data277){
if(!(((((key64 === "volume") || (key64 === "retention")) || (key64 === "scrapeInterval")) || (key64 === "grafana")) || (key64 === "alerts"))){
const err471 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema11.properties.components.properties.prometheus,data:data277};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data277.volume !== undefined){
let data278 = data277.volume;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
if(data278.size === undefined){
const err472 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.prometheus.properties.volume.required,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data278};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
for(const key65 in data278){
if(!((key65 === "size") || (key65 === "storageClass"))){
const err473 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data278};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data278.size !== undefined){
let data279 = data278.size;
if(typeof data279 !== "string"){
const err474 = {instancePath:instancePath+"/components/prometheus/volume/size",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.size,data:data279};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data278.storageClass !== undefined){
let data280 = data278.storageClass;
if(typeof data280 !== "string"){
const err475 = {instancePath:instancePath+"/components/prometheus/volume/storageClass",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass,data:data280};
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
const err476 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.volume.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data278};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
let data281 = data277.retention;
if(typeof data281 !== "string"){
const err477 = {instancePath:instancePath+"/components/prometheus/retention",schemaPath:"#/properties/components/properties/prometheus/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.retention.type,parentSchema:schema11.properties.components.properties.prometheus.properties.retention,data:data281};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
let data282 = data277.scrapeInterval;
if(typeof data282 !== "string"){
const err478 = {instancePath:instancePath+"/components/prometheus/scrapeInterval",schemaPath:"#/properties/components/properties/prometheus/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.scrapeInterval.type,parentSchema:schema11.properties.components.properties.prometheus.properties.scrapeInterval,data:data282};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data277.grafana !== undefined){
let data283 = data277.grafana;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.auth === undefined){
const err479 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.prometheus.properties.grafana.required,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data283};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
for(const key66 in data283){
if(!((((key66 === "host") || (key66 === "address")) || (key66 === "auth")) || (key66 === "reason"))){
const err480 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data283};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data283.host !== undefined){
let data284 = data283.host;
if(typeof data284 !== "string"){
const err481 = {instancePath:instancePath+"/components/prometheus/grafana/host",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host,data:data284};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data283.address !== undefined){
let data285 = data283.address;
if(typeof data285 !== "string"){
const err482 = {instancePath:instancePath+"/components/prometheus/grafana/address",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address,data:data285};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data283.auth !== undefined){
let data286 = data283.auth;
if(typeof data286 !== "string"){
const err483 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data286};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(!(((data286 === "oidc") || (data286 === "login")) || (data286 === "none"))){
const err484 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data286};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data283.reason !== undefined){
let data287 = data283.reason;
if(typeof data287 !== "string"){
const err485 = {instancePath:instancePath+"/components/prometheus/grafana/reason",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason,data:data287};
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
const err486 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.grafana.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data283};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data277.alerts !== undefined){
let data288 = data277.alerts;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.receivers === undefined){
const err487 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/required",keyword:"required",params:{missingProperty: "receivers"},schema:schema11.properties.components.properties.prometheus.properties.alerts.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data288};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key67 in data288){
if(!((key67 === "receivers") || (key67 === "deadMansSwitch"))){
const err488 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data288};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data288.receivers !== undefined){
let data289 = data288.receivers;
if(Array.isArray(data289)){
const len22 = data289.length;
for(let i22=0; i22<len22; i22++){
let data290 = data289[i22];
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.severities === undefined){
data290.severities = ["critical","warning"];
}
if(data290.name === undefined){
const err489 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data290};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key68 in data290){
if(!(((((((key68 === "name") || (key68 === "severities")) || (key68 === "ntfy")) || (key68 === "mail")) || (key68 === "slack")) || (key68 === "teams")) || (key68 === "webhook"))){
const err490 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data290};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data290.name !== undefined){
let data291 = data290.name;
if(typeof data291 !== "string"){
const err491 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/name",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.name.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.name,data:data291};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
let data292 = data290.severities;
if(Array.isArray(data292)){
const len23 = data292.length;
for(let i23=0; i23<len23; i23++){
let data293 = data292[i23];
if(typeof data293 !== "string"){
const err492 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/severities/" + i23,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items,data:data293};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(!((data293 === "critical") || (data293 === "warning"))){
const err493 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/severities/" + i23,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.enum},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items.enum,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.items,data:data293};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/severities",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/severities/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.severities,data:data292};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data290.ntfy !== undefined){
let data294 = data290.ntfy;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(data294.server === undefined){
const err495 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data294};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key69 in data294){
if(!(key69 === "server")){
const err496 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data294};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data294.server !== undefined){
let data295 = data294.server;
if(typeof data295 !== "string"){
const err497 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/ntfy/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.properties.server,data:data295};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/ntfy",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/ntfy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.ntfy,data:data294};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data290.mail !== undefined){
let data296 = data290.mail;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.server === undefined){
const err499 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data296.user === undefined){
const err500 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "user"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data296.from === undefined){
const err501 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "from"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data296.to === undefined){
const err502 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/required",keyword:"required",params:{missingProperty: "to"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key70 in data296){
if(!((((key70 === "server") || (key70 === "user")) || (key70 === "from")) || (key70 === "to"))){
const err503 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data296.server !== undefined){
let data297 = data296.server;
if(typeof data297 !== "string"){
const err504 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.server,data:data297};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data296.user !== undefined){
let data298 = data296.user;
if(typeof data298 !== "string"){
const err505 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail/user",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/user/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.user.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.user,data:data298};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data296.from !== undefined){
let data299 = data296.from;
if(typeof data299 !== "string"){
const err506 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail/from",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/from/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.from.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.from,data:data299};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data296.to !== undefined){
let data300 = data296.to;
if(typeof data300 !== "string"){
const err507 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail/to",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/properties/to/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.to.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.properties.to,data:data300};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/mail",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/mail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.mail,data:data296};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data290.slack !== undefined){
let data301 = data290.slack;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
for(const key71 in data301){
if(!(key71 === "channel")){
const err509 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/slack",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack,data:data301};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data301.channel !== undefined){
let data302 = data301.channel;
if(typeof data302 !== "string"){
const err510 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/slack/channel",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.properties.channel.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.properties.channel,data:data302};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/slack",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/slack/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.slack,data:data301};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data290.teams !== undefined){
let data303 = data290.teams;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.server === undefined){
const err512 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data303};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
for(const key72 in data303){
if(!(key72 === "server")){
const err513 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data303};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data303.server !== undefined){
let data304 = data303.server;
if(typeof data304 !== "string"){
const err514 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/teams/server",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.properties.server.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.properties.server,data:data304};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/teams",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.teams,data:data303};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data290.webhook !== undefined){
let data305 = data290.webhook;
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
if(data305.url === undefined){
const err516 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.required,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data305};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
for(const key73 in data305){
if(!(key73 === "url")){
const err517 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data305};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data305.url !== undefined){
let data306 = data305.url;
if(typeof data306 !== "string"){
const err518 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/webhook/url",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.properties.url.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.properties.url,data:data306};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22+"/webhook",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/properties/webhook/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.properties.webhook,data:data305};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/components/prometheus/alerts/receivers/" + i22,schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.items,data:data290};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/components/prometheus/alerts/receivers",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/receivers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.receivers,data:data289};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data288.deadMansSwitch !== undefined){
let data307 = data288.deadMansSwitch;
if(typeof data307 !== "string"){
const err522 = {instancePath:instancePath+"/components/prometheus/alerts/deadMansSwitch",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/properties/deadMansSwitch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.alerts.properties.deadMansSwitch.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts.properties.deadMansSwitch,data:data307};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/components/prometheus/alerts",schemaPath:"#/properties/components/properties/prometheus/properties/alerts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.alerts.type,parentSchema:schema11.properties.components.properties.prometheus.properties.alerts,data:data288};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.type,parentSchema:schema11.properties.components.properties.prometheus,data:data277};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data213.registry !== undefined){
let data308 = data213.registry;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.space === undefined){
data308.space = "20Gi";
}
for(const key74 in data308){
if(!(key74 === "space")){
const err525 = {instancePath:instancePath+"/components/registry",schemaPath:"#/properties/components/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},schema:false,parentSchema:schema11.properties.components.properties.registry,data:data308};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
let data309 = data308.space;
if(typeof data309 !== "string"){
const err526 = {instancePath:instancePath+"/components/registry/space",schemaPath:"#/properties/components/properties/registry/properties/space/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.registry.properties.space.type,parentSchema:schema11.properties.components.properties.registry.properties.space,data:data309};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/components/registry",schemaPath:"#/properties/components/properties/registry/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.registry.type,parentSchema:schema11.properties.components.properties.registry,data:data308};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data213.traefik !== undefined){
let data310 = data213.traefik;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
if(data310.address === undefined){
const err528 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.traefik.required,parentSchema:schema11.properties.components.properties.traefik,data:data310};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key75 in data310){
if(!(key75 === "address")){
const err529 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},schema:false,parentSchema:schema11.properties.components.properties.traefik,data:data310};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data310.address !== undefined){
let data311 = data310.address;
if(typeof data311 !== "string"){
const err530 = {instancePath:instancePath+"/components/traefik/address",schemaPath:"#/properties/components/properties/traefik/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.traefik.properties.address.type,parentSchema:schema11.properties.components.properties.traefik.properties.address,data:data311};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.traefik.type,parentSchema:schema11.properties.components.properties.traefik,data:data310};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
else {
const err532 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.type,parentSchema:schema11.properties.components,data:data213};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

