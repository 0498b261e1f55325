// Generated from the options of all components by `npm run import -- cluster`; do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"name":{"type":"string","description":"Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes."},"domain":{"type":"string","description":"Domain below which every host name of the platform stands, such as `home.example.org`."},"git":{"type":"object","properties":{"url":{"type":"string","description":"Address of the repository as the cluster reaches it: `https://…` or `ssh://…`."},"revision":{"type":"string","description":"Branch, tag or commit.","default":"main"}},"required":["url"],"additionalProperties":false,"description":"The git repository that the cluster reads `dist/` from."},"network":{"type":"object","properties":{"podCidr":{"type":"string","description":"Range of pod addresses.","default":"10.42.0.0/16"},"serviceCidr":{"type":"string","description":"Range of Service addresses.","default":"10.43.0.0/16"},"apiAddress":{"type":"string","description":"Address at which nodes and people reach the Kubernetes API: a server's, or a virtual one on the servers' LAN outside DHCP."},"subnets":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name that nodes refer to."},"cidr":{"type":"string","description":"Range of the LAN, such as `192.168.2.0/24`."},"gateway":{"type":"string","description":"The router's address."},"dhcp":{"type":"string","description":"First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`."},"loadBalancerPool":{"type":"string","description":"First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`."}},"required":["name","cidr","gateway"],"additionalProperties":false,"description":"One LAN."},"description":"The LANs that nodes stand in."},"tailnet":{"type":"object","properties":{"cidr":{"type":"string","description":"Range of the tailnet's addresses, all of `100.64.0.0/10` or a part of it.","default":"100.64.0.0/10"},"podMtu":{"type":"number","description":"MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail.","default":1270}},"additionalProperties":false,"description":"The Tailscale network that joins nodes on different subnets; needed as soon as nodes stand on more than one."}},"required":["apiAddress","subnets"],"additionalProperties":false,"description":"Address ranges of the cluster and of the LANs that its nodes stand in."},"nodes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Host name, unique in the cluster."},"role":{"type":"string","enum":["server","agent"],"description":"`server` runs the control plane and etcd, and pods besides; `agent` runs pods only."},"address":{"type":"string","description":"Address on its LAN."},"subnet":{"type":"string","description":"Name of the subnet that the address lies in."},"tailnetAddress":{"type":"string","description":"Address on the tailnet; needed on every node of a cluster with a tailnet."},"networkInterface":{"type":"string","description":"The network card that the address is on.","default":"eth0"},"arch":{"type":"string","enum":["amd64","arm64"],"description":"Processor architecture.","default":"amd64"},"cpu":{"type":"number","description":"CPU cores, threads counted."},"memory":{"type":"string","description":"Memory, such as `8Gi`."},"disk":{"type":"string","description":"Disk for Kubernetes and local volumes, such as `64Gi`."},"gpu":{"type":"object","properties":{"model":{"type":"string","description":"Model, for people: `RTX 3060`."},"vram":{"type":"string","description":"Video memory of one card, such as `12Gi`."},"count":{"type":"number","description":"How many cards.","default":1}},"required":["model","vram"],"additionalProperties":false,"description":"Graphics card for models."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels besides the ones that Kubernetes and Hearth set; the kubelet allows none below `kubernetes.io` and `k8s.io`.","default":{}},"taints":{"type":"array","items":{"type":"string"},"description":"Taints as `key=value:Effect` or `key:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute.","default":[]},"modes":{"type":"object","properties":{"label":{"type":"string","description":"Key of the label. It does not stand in `labels` as well."},"values":{"type":"array","items":{"type":"string"},"description":"Values that it may take."},"initial":{"type":"string","description":"The value that the node joins with, one of `values`."}},"required":["label","values","initial"],"additionalProperties":false,"description":"Label whose value changes at run time, such as what a graphics card is used for."}},"required":["name","role","address","subnet","cpu","memory","disk"],"additionalProperties":false,"description":"One machine."},"description":"The machines."},"storage":{"type":"object","properties":{"classes":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"local","description":"`local`: a folder on the disk of the node that the pod first runs on; one node at a time."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type"],"additionalProperties":false,"description":"Volumes on the nodes' own disks."},{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"nfs","description":"`nfs`: a folder on a NAS, shared by nodes. Never for databases."},"server":{"type":"string","description":"Address or host name of the NAS."},"export":{"type":"string","description":"Exported folder, such as `/volume1/k8s-data`."},"capacity":{"type":"string","description":"Space on the export that the cluster may claim, such as `2Ti`. Claims on this class are added up against it."},"default":{"type":"boolean","description":"Whether claims that name no class get this one.","default":false}},"required":["name","type","server","export"],"additionalProperties":false,"description":"Volumes on a NAS."}],"description":"One storage class."},"description":"The classes; exactly one of them is the default."}},"required":["classes"],"additionalProperties":false,"description":"Storage classes that claims can name."},"identity":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain at which people log in, the domain left out.","default":"auth"},"storageClass":{"type":"string","description":"Name of the storage class of its few records, never on NFS."},"users":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name among the members of teams."},"displayName":{"type":"string","description":"Name that applications show."},"email":{"type":"string","description":"Mail address, which identifies the user in applications."},"groups":{"type":"array","items":{"type":"string"},"description":"Groups besides those of teams: `admins`, the administrators of every application, and groups that teams name among their members.","default":[]}},"required":["name","displayName","email"],"additionalProperties":false,"description":"A user."},"description":"The users. Their passwords are secrets of the contract."}},"required":["users"],"additionalProperties":false,"description":"The users of the platform's applications: one login for all applications that support it."},"teams":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`."},"members":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Login name, which is also the name at the API server; with `identity`, one of its users or groups."},"kind":{"type":"string","enum":["user","group"],"description":"One person, or a group of an identity provider.","default":"user"},"role":{"type":"string","enum":["viewer","developer","maintainer"],"description":"`viewer` reads objects, `developer` changes them, `maintainer` also reads and writes the team's secrets."}},"required":["name","role"],"additionalProperties":false,"description":"A member of a team."},"description":"Its members, besides those of the groups `team:<name>:<role>` of an identity provider.","default":[]},"environments":{"type":"object","properties":{"dev":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"For experiments: the namespace `<name>-dev`."},"staging":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"For tests before production: the namespace `<name>-staging`."},"production":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards.","default":0}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"Maximum of all requests of its pods; these resources are kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"Production: the namespace `<name>`."}},"additionalProperties":false,"description":"Its environments: a namespace each."},"uses":{"type":"array","items":{"type":"string","enum":["mlflow","bucket","database"],"description":"A service of the platform that a team can use."},"description":"Services of the platform that it may use: each environment has its own account, bucket or database.","default":[]},"repositories":{"type":"array","items":{"type":"string"},"description":"Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`.","default":[]},"registry":{"type":"string","description":"Host name of the registry that its images come from; the login is asked for as a secret."}},"required":["name","environments"],"additionalProperties":false,"description":"A team: people who share namespaces of the cluster, isolated from all others."},"description":"Teams that work on the cluster, each in its own namespaces.","default":[]},"tls":{"type":"object","discriminator":{"propertyName":"issuer"},"required":["issuer"],"oneOf":[{"type":"object","properties":{"issuer":{"type":"string","const":"own-ca","description":"`own-ca`: a certificate authority of the platform's own; people install its root once."}},"required":["issuer"],"additionalProperties":false,"description":"Certificates by an authority of the platform's own."},{"type":"object","properties":{"issuer":{"type":"string","const":"acme","description":"`acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside."},"email":{"type":"string","description":"Mail address that the authority writes to."},"server":{"type":"string","description":"Directory URL of the authority.","default":"https://acme-v02.api.letsencrypt.org/directory"},"dns":{"type":"string","enum":["cloudflare","digitalocean"],"description":"The DNS service that holds the domain; its API token is asked for as a secret."}},"required":["issuer","email","dns"],"additionalProperties":false,"description":"Certificates by a public authority."}],"description":"The issuer of the platform's certificates.","default":{"issuer":"own-ca"}},"components":{"type":"object","properties":{"argocd":{"type":"object","properties":{"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its pages are reached from the LAN."}},"additionalProperties":false,"description":"Argo CD, which is always there.","default":{}},"dns":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the DNS server on the LAN, from a load-balancer pool. The router forwards queries for the domain to it."}},"required":["address"],"additionalProperties":false,"description":"The DNS server that answers for the domain."},"mlflow":{"type":"object","properties":{"workers":{"type":"number","description":"How many processes answer requests.","default":2},"exposure":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"description":"How its pages and its API are reached from the LAN; the API keeps its own login."}},"additionalProperties":false,"description":"MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`."},"objectStore":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"The volume of the objects."},"exposure":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How its console is reached from the LAN."}},"required":["volume"],"additionalProperties":false,"description":"Object store with the S3 API."},"postgres":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Volume of each instance, never on NFS."},"instances":{"type":"number","description":"How many PostgreSQL instances; each more is a replica on another node.","default":1}},"required":["volume"],"additionalProperties":false,"description":"PostgreSQL, run by CloudNativePG."},"prometheus":{"type":"object","properties":{"volume":{"type":"object","properties":{"size":{"type":"string","description":"Size of the volume, such as `20Gi`."},"storageClass":{"type":"string","description":"Name of the storage class, never one on NFS."}},"required":["size"],"additionalProperties":false,"description":"Prometheus's volume, never on NFS."},"retention":{"type":"string","description":"How long metrics are kept, as a Prometheus duration.","default":"7d"},"scrapeInterval":{"type":"string","description":"How often metrics are read, as a Prometheus duration from 5s to 2m.","default":"30s"},"grafana":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions."}},"required":["auth"],"additionalProperties":false,"description":"How Grafana's dashboards are reached from the LAN."}},"required":["volume"],"additionalProperties":false,"description":"Prometheus, Alertmanager and Grafana."},"traefik":{"type":"object","properties":{"address":{"type":"string","description":"Fixed address of the gateway on the LAN, out of a load-balancer pool."}},"required":["address"],"additionalProperties":false,"description":"The gateway, through which every host name is reached."}},"required":["dns","traefik"],"additionalProperties":false,"description":"What runs on the cluster, and how."}},"required":["components","domain","git","name","network","nodes","storage"],"additionalProperties":false,"description":"What a person has and wants: the one typed value that a file in `clusters/` exports. Data only.","definitions":{}};
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
if(!((key1 === "url") || (key1 === "revision"))){
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
}
else {
const err14 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},schema:schema11.properties.git.type,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.network !== undefined){
let data5 = data.network;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.podCidr === undefined){
data5.podCidr = "10.42.0.0/16";
}
if(data5.serviceCidr === undefined){
data5.serviceCidr = "10.43.0.0/16";
}
if(data5.apiAddress === undefined){
const err15 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "apiAddress"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.subnets === undefined){
const err16 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data5){
if(!(((((key2 === "podCidr") || (key2 === "serviceCidr")) || (key2 === "apiAddress")) || (key2 === "subnets")) || (key2 === "tailnet"))){
const err17 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let data6 = data5.podCidr;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/network/podCidr",schemaPath:"#/properties/network/properties/podCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.podCidr.type,parentSchema:schema11.properties.network.properties.podCidr,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data7 = data5.serviceCidr;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/network/serviceCidr",schemaPath:"#/properties/network/properties/serviceCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.serviceCidr.type,parentSchema:schema11.properties.network.properties.serviceCidr,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.apiAddress !== undefined){
let data8 = data5.apiAddress;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/network/apiAddress",schemaPath:"#/properties/network/properties/apiAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.apiAddress.type,parentSchema:schema11.properties.network.properties.apiAddress,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.subnets !== undefined){
let data9 = data5.subnets;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err21 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.cidr === undefined){
const err22 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.gateway === undefined){
const err23 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data10){
if(!(((((key3 === "name") || (key3 === "cidr")) || (key3 === "gateway")) || (key3 === "dhcp")) || (key3 === "loadBalancerPool"))){
const err24 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/network/subnets/" + i0+"/name",schemaPath:"#/properties/network/properties/subnets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.name.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.cidr !== undefined){
let data12 = data10.cidr;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/network/subnets/" + i0+"/cidr",schemaPath:"#/properties/network/properties/subnets/items/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.cidr.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.cidr,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.gateway !== undefined){
let data13 = data10.gateway;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/network/subnets/" + i0+"/gateway",schemaPath:"#/properties/network/properties/subnets/items/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.gateway.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.dhcp !== undefined){
let data14 = data10.dhcp;
if(typeof data14 !== "string"){
const err28 = {instancePath:instancePath+"/network/subnets/" + i0+"/dhcp",schemaPath:"#/properties/network/properties/subnets/items/properties/dhcp/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.dhcp.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.dhcp,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.loadBalancerPool !== undefined){
let data15 = data10.loadBalancerPool;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/network/subnets/" + i0+"/loadBalancerPool",schemaPath:"#/properties/network/properties/subnets/items/properties/loadBalancerPool/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.subnets.items.type,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.subnets.type,parentSchema:schema11.properties.network.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.tailnet !== undefined){
let data16 = data5.tailnet;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.cidr === undefined){
data16.cidr = "100.64.0.0/10";
}
if(data16.podMtu === undefined){
data16.podMtu = 1270;
}
for(const key4 in data16){
if(!((key4 === "cidr") || (key4 === "podMtu"))){
const err32 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.network.properties.tailnet,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data17 = data16.cidr;
if(typeof data17 !== "string"){
const err33 = {instancePath:instancePath+"/network/tailnet/cidr",schemaPath:"#/properties/network/properties/tailnet/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.tailnet.properties.cidr.type,parentSchema:schema11.properties.network.properties.tailnet.properties.cidr,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data18 = data16.podMtu;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err34 = {instancePath:instancePath+"/network/tailnet/podMtu",schemaPath:"#/properties/network/properties/tailnet/properties/podMtu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.network.properties.tailnet.properties.podMtu.type,parentSchema:schema11.properties.network.properties.tailnet.properties.podMtu,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.tailnet.type,parentSchema:schema11.properties.network.properties.tailnet,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.nodes !== undefined){
let data19 = data.nodes;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.networkInterface === undefined){
data20.networkInterface = "eth0";
}
if(data20.arch === undefined){
data20.arch = "amd64";
}
if(data20.labels === undefined){
data20.labels = {};
}
if(data20.taints === undefined){
data20.taints = [];
}
if(data20.name === undefined){
const err37 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20.role === undefined){
const err38 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.address === undefined){
const err39 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.subnet === undefined){
const err40 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "subnet"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data20.cpu === undefined){
const err41 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data20.memory === undefined){
const err42 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.disk === undefined){
const err43 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "disk"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data20){
if(!(func2.call(schema11.properties.nodes.items.properties, key5))){
const err44 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/nodes/" + i1+"/name",schemaPath:"#/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.name.type,parentSchema:schema11.properties.nodes.items.properties.name,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.role !== undefined){
let data22 = data20.role;
if(typeof data22 !== "string"){
const err46 = {instancePath:instancePath+"/nodes/" + i1+"/role",schemaPath:"#/properties/nodes/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.role.type,parentSchema:schema11.properties.nodes.items.properties.role,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data22 === "server") || (data22 === "agent"))){
const err47 = {instancePath:instancePath+"/nodes/" + i1+"/role",schemaPath:"#/properties/nodes/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.role.enum},schema:schema11.properties.nodes.items.properties.role.enum,parentSchema:schema11.properties.nodes.items.properties.role,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.address !== undefined){
let data23 = data20.address;
if(typeof data23 !== "string"){
const err48 = {instancePath:instancePath+"/nodes/" + i1+"/address",schemaPath:"#/properties/nodes/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.address.type,parentSchema:schema11.properties.nodes.items.properties.address,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.subnet !== undefined){
let data24 = data20.subnet;
if(typeof data24 !== "string"){
const err49 = {instancePath:instancePath+"/nodes/" + i1+"/subnet",schemaPath:"#/properties/nodes/items/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.subnet.type,parentSchema:schema11.properties.nodes.items.properties.subnet,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.tailnetAddress !== undefined){
let data25 = data20.tailnetAddress;
if(typeof data25 !== "string"){
const err50 = {instancePath:instancePath+"/nodes/" + i1+"/tailnetAddress",schemaPath:"#/properties/nodes/items/properties/tailnetAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.tailnetAddress.type,parentSchema:schema11.properties.nodes.items.properties.tailnetAddress,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let data26 = data20.networkInterface;
if(typeof data26 !== "string"){
const err51 = {instancePath:instancePath+"/nodes/" + i1+"/networkInterface",schemaPath:"#/properties/nodes/items/properties/networkInterface/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.networkInterface.type,parentSchema:schema11.properties.nodes.items.properties.networkInterface,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data27 = data20.arch;
if(typeof data27 !== "string"){
const err52 = {instancePath:instancePath+"/nodes/" + i1+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.arch.type,parentSchema:schema11.properties.nodes.items.properties.arch,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data27 === "amd64") || (data27 === "arm64"))){
const err53 = {instancePath:instancePath+"/nodes/" + i1+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.arch.enum},schema:schema11.properties.nodes.items.properties.arch.enum,parentSchema:schema11.properties.nodes.items.properties.arch,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data20.cpu !== undefined){
let data28 = data20.cpu;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err54 = {instancePath:instancePath+"/nodes/" + i1+"/cpu",schemaPath:"#/properties/nodes/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.cpu.type,parentSchema:schema11.properties.nodes.items.properties.cpu,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.memory !== undefined){
let data29 = data20.memory;
if(typeof data29 !== "string"){
const err55 = {instancePath:instancePath+"/nodes/" + i1+"/memory",schemaPath:"#/properties/nodes/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.memory.type,parentSchema:schema11.properties.nodes.items.properties.memory,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.disk !== undefined){
let data30 = data20.disk;
if(typeof data30 !== "string"){
const err56 = {instancePath:instancePath+"/nodes/" + i1+"/disk",schemaPath:"#/properties/nodes/items/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.disk.type,parentSchema:schema11.properties.nodes.items.properties.disk,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.gpu !== undefined){
let data31 = data20.gpu;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.count === undefined){
data31.count = 1;
}
if(data31.model === undefined){
const err57 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "model"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31.vram === undefined){
const err58 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "vram"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "model") || (key6 === "vram")) || (key6 === "count"))){
const err59 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data31.model !== undefined){
let data32 = data31.model;
if(typeof data32 !== "string"){
const err60 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/model",schemaPath:"#/properties/nodes/items/properties/gpu/properties/model/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.model.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.model,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data31.vram !== undefined){
let data33 = data31.vram;
if(typeof data33 !== "string"){
const err61 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/vram",schemaPath:"#/properties/nodes/items/properties/gpu/properties/vram/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.vram.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.vram,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let data34 = data31.count;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err62 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/count",schemaPath:"#/properties/nodes/items/properties/gpu/properties/count/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.gpu.properties.count.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.count,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.gpu.type,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let data35 = data20.labels;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
let data36 = data35[key7];
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/nodes/" + i1+"/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.labels.additionalProperties.type,parentSchema:schema11.properties.nodes.items.properties.labels.additionalProperties,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/nodes/" + i1+"/labels",schemaPath:"#/properties/nodes/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.labels.type,parentSchema:schema11.properties.nodes.items.properties.labels,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
let data37 = data20.taints;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 !== "string"){
const err66 = {instancePath:instancePath+"/nodes/" + i1+"/taints/" + i2,schemaPath:"#/properties/nodes/items/properties/taints/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.taints.items.type,parentSchema:schema11.properties.nodes.items.properties.taints.items,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/nodes/" + i1+"/taints",schemaPath:"#/properties/nodes/items/properties/taints/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.items.properties.taints.type,parentSchema:schema11.properties.nodes.items.properties.taints,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data20.modes !== undefined){
let data39 = data20.modes;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.label === undefined){
const err68 = {instancePath:instancePath+"/nodes/" + i1+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "label"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data39.values === undefined){
const err69 = {instancePath:instancePath+"/nodes/" + i1+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "values"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data39.initial === undefined){
const err70 = {instancePath:instancePath+"/nodes/" + i1+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/required",keyword:"required",params:{missingProperty: "initial"},schema:schema11.properties.nodes.items.properties.modes.required,parentSchema:schema11.properties.nodes.items.properties.modes,data:data39};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 in data39){
if(!(((key8 === "label") || (key8 === "values")) || (key8 === "initial"))){
const err71 = {instancePath:instancePath+"/nodes/" + i1+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.nodes.items.properties.modes,data:data39};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data39.label !== undefined){
let data40 = data39.label;
if(typeof data40 !== "string"){
const err72 = {instancePath:instancePath+"/nodes/" + i1+"/modes/label",schemaPath:"#/properties/nodes/items/properties/modes/properties/label/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.label.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.label,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data39.values !== undefined){
let data41 = data39.values;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(typeof data42 !== "string"){
const err73 = {instancePath:instancePath+"/nodes/" + i1+"/modes/values/" + i3,schemaPath:"#/properties/nodes/items/properties/modes/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.values.items.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.values.items,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/nodes/" + i1+"/modes/values",schemaPath:"#/properties/nodes/items/properties/modes/properties/values/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.items.properties.modes.properties.values.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.values,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39.initial !== undefined){
let data43 = data39.initial;
if(typeof data43 !== "string"){
const err75 = {instancePath:instancePath+"/nodes/" + i1+"/modes/initial",schemaPath:"#/properties/nodes/items/properties/modes/properties/initial/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.modes.properties.initial.type,parentSchema:schema11.properties.nodes.items.properties.modes.properties.initial,data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/nodes/" + i1+"/modes",schemaPath:"#/properties/nodes/items/properties/modes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.modes.type,parentSchema:schema11.properties.nodes.items.properties.modes,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.type,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.type,parentSchema:schema11.properties.nodes,data:data19};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.storage !== undefined){
let data44 = data.storage;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.classes === undefined){
const err79 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/required",keyword:"required",params:{missingProperty: "classes"},schema:schema11.properties.storage.required,parentSchema:schema11.properties.storage,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key9 in data44){
if(!(key9 === "classes")){
const err80 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.storage,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data44.classes !== undefined){
let data45 = data44.classes;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.type === undefined){
const err81 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.required,parentSchema:schema11.properties.storage.properties.classes.items,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const tag0 = data46.type;
if(typeof tag0 == "string"){
if(tag0 === "local"){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.default === undefined){
data46.default = false;
}
if(data46.name === undefined){
const err82 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data46.type === undefined){
const err83 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key10 in data46){
if(!(((key10 === "name") || (key10 === "type")) || (key10 === "default"))){
const err84 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data46.name !== undefined){
let data47 = data46.name;
if(typeof data47 !== "string"){
const err85 = {instancePath:instancePath+"/storage/classes/" + i4+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name,data:data47};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data46.type !== undefined){
let data48 = data46.type;
if(typeof data48 !== "string"){
const err86 = {instancePath:instancePath+"/storage/classes/" + i4+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if("local" !== data48){
const err87 = {instancePath:instancePath+"/storage/classes/" + i4+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "local"},schema:"local",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data48};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let data49 = data46.default;
if(typeof data49 !== "boolean"){
const err88 = {instancePath:instancePath+"/storage/classes/" + i4+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else if(tag0 === "nfs"){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.default === undefined){
data46.default = false;
}
if(data46.name === undefined){
const err90 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data46.type === undefined){
const err91 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data46.server === undefined){
const err92 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data46.export === undefined){
const err93 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "export"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key11 in data46){
if(!((((((key11 === "name") || (key11 === "type")) || (key11 === "server")) || (key11 === "export")) || (key11 === "capacity")) || (key11 === "default"))){
const err94 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data46.name !== undefined){
let data50 = data46.name;
if(typeof data50 !== "string"){
const err95 = {instancePath:instancePath+"/storage/classes/" + i4+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data46.type !== undefined){
let data51 = data46.type;
if(typeof data51 !== "string"){
const err96 = {instancePath:instancePath+"/storage/classes/" + i4+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data51};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if("nfs" !== data51){
const err97 = {instancePath:instancePath+"/storage/classes/" + i4+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "nfs"},schema:"nfs",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data46.server !== undefined){
let data52 = data46.server;
if(typeof data52 !== "string"){
const err98 = {instancePath:instancePath+"/storage/classes/" + i4+"/server",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data46.export !== undefined){
let data53 = data46.export;
if(typeof data53 !== "string"){
const err99 = {instancePath:instancePath+"/storage/classes/" + i4+"/export",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/export/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.capacity !== undefined){
let data54 = data46.capacity;
if(typeof data54 !== "string"){
const err100 = {instancePath:instancePath+"/storage/classes/" + i4+"/capacity",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/capacity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let data55 = data46.default;
if(typeof data55 !== "boolean"){
const err101 = {instancePath:instancePath+"/storage/classes/" + i4+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/storage/classes/" + i4,schemaPath:"#/properties/storage/properties/classes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.type,parentSchema:schema11.properties.storage.properties.classes.items,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.storage.properties.classes.type,parentSchema:schema11.properties.storage.properties.classes,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.type,parentSchema:schema11.properties.storage,data:data44};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.identity !== undefined){
let data56 = data.identity;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.host === undefined){
data56.host = "auth";
}
if(data56.users === undefined){
const err108 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "users"},schema:schema11.properties.identity.required,parentSchema:schema11.properties.identity,data:data56};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key12 in data56){
if(!(((key12 === "host") || (key12 === "storageClass")) || (key12 === "users"))){
const err109 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.identity,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
let data57 = data56.host;
if(typeof data57 !== "string"){
const err110 = {instancePath:instancePath+"/identity/host",schemaPath:"#/properties/identity/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.host.type,parentSchema:schema11.properties.identity.properties.host,data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data56.storageClass !== undefined){
let data58 = data56.storageClass;
if(typeof data58 !== "string"){
const err111 = {instancePath:instancePath+"/identity/storageClass",schemaPath:"#/properties/identity/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.storageClass.type,parentSchema:schema11.properties.identity.properties.storageClass,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data56.users !== undefined){
let data59 = data56.users;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
let data60 = data59[i5];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.groups === undefined){
data60.groups = [];
}
if(data60.name === undefined){
const err112 = {instancePath:instancePath+"/identity/users/" + i5,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data60};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data60.displayName === undefined){
const err113 = {instancePath:instancePath+"/identity/users/" + i5,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "displayName"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data60.email === undefined){
const err114 = {instancePath:instancePath+"/identity/users/" + i5,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key13 in data60){
if(!((((key13 === "name") || (key13 === "displayName")) || (key13 === "email")) || (key13 === "groups"))){
const err115 = {instancePath:instancePath+"/identity/users/" + i5,schemaPath:"#/properties/identity/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.identity.properties.users.items,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data60.name !== undefined){
let data61 = data60.name;
if(typeof data61 !== "string"){
const err116 = {instancePath:instancePath+"/identity/users/" + i5+"/name",schemaPath:"#/properties/identity/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.name.type,parentSchema:schema11.properties.identity.properties.users.items.properties.name,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data60.displayName !== undefined){
let data62 = data60.displayName;
if(typeof data62 !== "string"){
const err117 = {instancePath:instancePath+"/identity/users/" + i5+"/displayName",schemaPath:"#/properties/identity/properties/users/items/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.displayName.type,parentSchema:schema11.properties.identity.properties.users.items.properties.displayName,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data60.email !== undefined){
let data63 = data60.email;
if(typeof data63 !== "string"){
const err118 = {instancePath:instancePath+"/identity/users/" + i5+"/email",schemaPath:"#/properties/identity/properties/users/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.email.type,parentSchema:schema11.properties.identity.properties.users.items.properties.email,data:data63};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
let data64 = data60.groups;
if(Array.isArray(data64)){
const len6 = data64.length;
for(let i6=0; i6<len6; i6++){
let data65 = data64[i6];
if(typeof data65 !== "string"){
const err119 = {instancePath:instancePath+"/identity/users/" + i5+"/groups/" + i6,schemaPath:"#/properties/identity/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.groups.items.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups.items,data:data65};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/identity/users/" + i5+"/groups",schemaPath:"#/properties/identity/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.items.properties.groups.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/identity/users/" + i5,schemaPath:"#/properties/identity/properties/users/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.properties.users.items.type,parentSchema:schema11.properties.identity.properties.users.items,data:data60};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/identity/users",schemaPath:"#/properties/identity/properties/users/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.type,parentSchema:schema11.properties.identity.properties.users,data:data59};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.type,parentSchema:schema11.properties.identity,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let data66 = data.teams;
if(Array.isArray(data66)){
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
let data67 = data66[i7];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.members === undefined){
data67.members = [];
}
if(data67.uses === undefined){
data67.uses = [];
}
if(data67.repositories === undefined){
data67.repositories = [];
}
if(data67.name === undefined){
const err124 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data67.environments === undefined){
const err125 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "environments"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key14 in data67){
if(!((((((key14 === "name") || (key14 === "members")) || (key14 === "environments")) || (key14 === "uses")) || (key14 === "repositories")) || (key14 === "registry"))){
const err126 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.teams.items,data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data67.name !== undefined){
let data68 = data67.name;
if(typeof data68 !== "string"){
const err127 = {instancePath:instancePath+"/teams/" + i7+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.name,data:data68};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let data69 = data67.members;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.kind === undefined){
data70.kind = "user";
}
if(data70.name === undefined){
const err128 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data70};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data70.role === undefined){
const err129 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data70};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key15 in data70){
if(!(((key15 === "name") || (key15 === "kind")) || (key15 === "role"))){
const err130 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8,schemaPath:"#/properties/teams/items/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.teams.items.properties.members.items,data:data70};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 !== "string"){
const err131 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8+"/name",schemaPath:"#/properties/teams/items/properties/members/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.name,data:data71};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
let data72 = data70.kind;
if(typeof data72 !== "string"){
const err132 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.kind.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data72};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((data72 === "user") || (data72 === "group"))){
const err133 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.kind.enum},schema:schema11.properties.teams.items.properties.members.items.properties.kind.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data72};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data70.role !== undefined){
let data73 = data70.role;
if(typeof data73 !== "string"){
const err134 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.role.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data73};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((data73 === "viewer") || (data73 === "developer")) || (data73 === "maintainer"))){
const err135 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.role.enum},schema:schema11.properties.teams.items.properties.members.items.properties.role.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data73};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/teams/" + i7+"/members/" + i8,schemaPath:"#/properties/teams/items/properties/members/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.members.items.type,parentSchema:schema11.properties.teams.items.properties.members.items,data:data70};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/teams/" + i7+"/members",schemaPath:"#/properties/teams/items/properties/members/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.members.type,parentSchema:schema11.properties.teams.items.properties.members,data:data69};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data67.environments !== undefined){
let data74 = data67.environments;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!(((key16 === "dev") || (key16 === "staging")) || (key16 === "production"))){
const err138 = {instancePath:instancePath+"/teams/" + i7+"/environments",schemaPath:"#/properties/teams/items/properties/environments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.teams.items.properties.environments,data:data74};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data74.dev !== undefined){
let data75 = data74.dev;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.quota === undefined){
const err139 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.dev.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data75};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key17 in data75){
if(!(key17 === "quota")){
const err140 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data75};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data75.quota !== undefined){
let data76 = data75.quota;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.gpus === undefined){
data76.gpus = 0;
}
if(data76.cpu === undefined){
const err141 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data76};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data76.memory === undefined){
const err142 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data76};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data76.storage === undefined){
const err143 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data76};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key18 in data76){
if(!((((key18 === "cpu") || (key18 === "memory")) || (key18 === "storage")) || (key18 === "gpus"))){
const err144 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data76};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data76.cpu !== undefined){
let data77 = data76.cpu;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err145 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu,data:data77};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data76.memory !== undefined){
let data78 = data76.memory;
if(typeof data78 !== "string"){
const err146 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory,data:data78};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data76.storage !== undefined){
let data79 = data76.storage;
if(typeof data79 !== "string"){
const err147 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage,data:data79};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let data80 = data76.gpus;
if(!((typeof data80 == "number") && (isFinite(data80)))){
const err148 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus,data:data80};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data76};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/teams/" + i7+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data75};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data74.staging !== undefined){
let data81 = data74.staging;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.quota === undefined){
const err151 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.staging.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data81};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key19 in data81){
if(!(key19 === "quota")){
const err152 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data81};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data81.quota !== undefined){
let data82 = data81.quota;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.gpus === undefined){
data82.gpus = 0;
}
if(data82.cpu === undefined){
const err153 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data82};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data82.memory === undefined){
const err154 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data82};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data82.storage === undefined){
const err155 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data82};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key20 in data82){
if(!((((key20 === "cpu") || (key20 === "memory")) || (key20 === "storage")) || (key20 === "gpus"))){
const err156 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data82};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data82.cpu !== undefined){
let data83 = data82.cpu;
if(!((typeof data83 == "number") && (isFinite(data83)))){
const err157 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu,data:data83};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data82.memory !== undefined){
let data84 = data82.memory;
if(typeof data84 !== "string"){
const err158 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory,data:data84};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data82.storage !== undefined){
let data85 = data82.storage;
if(typeof data85 !== "string"){
const err159 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage,data:data85};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
let data86 = data82.gpus;
if(!((typeof data86 == "number") && (isFinite(data86)))){
const err160 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus,data:data86};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data82};
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
const err162 = {instancePath:instancePath+"/teams/" + i7+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data74.production !== undefined){
let data87 = data74.production;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.quota === undefined){
const err163 = {instancePath:instancePath+"/teams/" + i7+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.production.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data87};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key21 in data87){
if(!(key21 === "quota")){
const err164 = {instancePath:instancePath+"/teams/" + i7+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data87};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data87.quota !== undefined){
let data88 = data87.quota;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.gpus === undefined){
data88.gpus = 0;
}
if(data88.cpu === undefined){
const err165 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data88};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data88.memory === undefined){
const err166 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data88};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data88.storage === undefined){
const err167 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data88};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key22 in data88){
if(!((((key22 === "cpu") || (key22 === "memory")) || (key22 === "storage")) || (key22 === "gpus"))){
const err168 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data88};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data88.cpu !== undefined){
let data89 = data88.cpu;
if(!((typeof data89 == "number") && (isFinite(data89)))){
const err169 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu,data:data89};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data88.memory !== undefined){
let data90 = data88.memory;
if(typeof data90 !== "string"){
const err170 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory,data:data90};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data88.storage !== undefined){
let data91 = data88.storage;
if(typeof data91 !== "string"){
const err171 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage,data:data91};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
let data92 = data88.gpus;
if(!((typeof data92 == "number") && (isFinite(data92)))){
const err172 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus,data:data92};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/teams/" + i7+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data88};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/teams/" + i7+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data87};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/teams/" + i7+"/environments",schemaPath:"#/properties/teams/items/properties/environments/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.type,parentSchema:schema11.properties.teams.items.properties.environments,data:data74};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let data93 = data67.uses;
if(Array.isArray(data93)){
const len9 = data93.length;
for(let i9=0; i9<len9; i9++){
let data94 = data93[i9];
if(typeof data94 !== "string"){
const err176 = {instancePath:instancePath+"/teams/" + i7+"/uses/" + i9,schemaPath:"#/properties/teams/items/properties/uses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.uses.items.type,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data94};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((data94 === "mlflow") || (data94 === "bucket")) || (data94 === "database"))){
const err177 = {instancePath:instancePath+"/teams/" + i7+"/uses/" + i9,schemaPath:"#/properties/teams/items/properties/uses/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.uses.items.enum},schema:schema11.properties.teams.items.properties.uses.items.enum,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data94};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/teams/" + i7+"/uses",schemaPath:"#/properties/teams/items/properties/uses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.uses.type,parentSchema:schema11.properties.teams.items.properties.uses,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
let data95 = data67.repositories;
if(Array.isArray(data95)){
const len10 = data95.length;
for(let i10=0; i10<len10; i10++){
let data96 = data95[i10];
if(typeof data96 !== "string"){
const err179 = {instancePath:instancePath+"/teams/" + i7+"/repositories/" + i10,schemaPath:"#/properties/teams/items/properties/repositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.repositories.items.type,parentSchema:schema11.properties.teams.items.properties.repositories.items,data:data96};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/teams/" + i7+"/repositories",schemaPath:"#/properties/teams/items/properties/repositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.repositories.type,parentSchema:schema11.properties.teams.items.properties.repositories,data:data95};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data67.registry !== undefined){
let data97 = data67.registry;
if(typeof data97 !== "string"){
const err181 = {instancePath:instancePath+"/teams/" + i7+"/registry",schemaPath:"#/properties/teams/items/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.registry.type,parentSchema:schema11.properties.teams.items.properties.registry,data:data97};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.type,parentSchema:schema11.properties.teams.items,data:data67};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data66};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
let data98 = data.tls;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.issuer === undefined){
const err184 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.required,parentSchema:schema11.properties.tls,data:data98};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const tag1 = data98.issuer;
if(typeof tag1 == "string"){
if(tag1 === "own-ca"){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.issuer === undefined){
const err185 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[0].required,parentSchema:schema11.properties.tls.oneOf[0],data:data98};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key23 in data98){
if(!(key23 === "issuer")){
const err186 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.tls.oneOf[0],data:data98};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data98.issuer !== undefined){
let data99 = data98.issuer;
if(typeof data99 !== "string"){
const err187 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[0].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data99};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if("own-ca" !== data99){
const err188 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/const",keyword:"const",params:{allowedValue: "own-ca"},schema:"own-ca",parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data99};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[0].type,parentSchema:schema11.properties.tls.oneOf[0],data:data98};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else if(tag1 === "acme"){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.server === undefined){
data98.server = "https://acme-v02.api.letsencrypt.org/directory";
}
if(data98.issuer === undefined){
const err190 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data98.email === undefined){
const err191 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data98.dns === undefined){
const err192 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key24 in data98){
if(!((((key24 === "issuer") || (key24 === "email")) || (key24 === "server")) || (key24 === "dns"))){
const err193 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.tls.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data98.issuer !== undefined){
let data100 = data98.issuer;
if(typeof data100 !== "string"){
const err194 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data100};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if("acme" !== data100){
const err195 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/const",keyword:"const",params:{allowedValue: "acme"},schema:"acme",parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data100};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data98.email !== undefined){
let data101 = data98.email;
if(typeof data101 !== "string"){
const err196 = {instancePath:instancePath+"/tls/email",schemaPath:"#/properties/tls/oneOf/1/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.email.type,parentSchema:schema11.properties.tls.oneOf[1].properties.email,data:data101};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
let data102 = data98.server;
if(typeof data102 !== "string"){
const err197 = {instancePath:instancePath+"/tls/server",schemaPath:"#/properties/tls/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.server.type,parentSchema:schema11.properties.tls.oneOf[1].properties.server,data:data102};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data98.dns !== undefined){
let data103 = data98.dns;
if(typeof data103 !== "string"){
const err198 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.dns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data103};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data103 === "cloudflare") || (data103 === "digitalocean"))){
const err199 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.dns.enum},schema:schema11.properties.tls.oneOf[1].properties.dns.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data103};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].type,parentSchema:schema11.properties.tls.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data98};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "tag", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data98};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.type,parentSchema:schema11.properties.tls,data:data98};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data.components !== undefined){
let data104 = data.components;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.argocd === undefined){
data104.argocd = {};
}
if(data104.dns === undefined){
const err204 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data104};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data104.traefik === undefined){
const err205 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/required",keyword:"required",params:{missingProperty: "traefik"},schema:schema11.properties.components.required,parentSchema:schema11.properties.components,data:data104};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key25 in data104){
if(!(((((((key25 === "argocd") || (key25 === "dns")) || (key25 === "mlflow")) || (key25 === "objectStore")) || (key25 === "postgres")) || (key25 === "prometheus")) || (key25 === "traefik"))){
const err206 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.components,data:data104};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
let data105 = data104.argocd;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key26 in data105){
if(!(key26 === "exposure")){
const err207 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.components.properties.argocd,data:data105};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data105.exposure !== undefined){
let data106 = data105.exposure;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.auth === undefined){
const err208 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.argocd.properties.exposure.required,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data106};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key27 in data106){
if(!((((key27 === "host") || (key27 === "address")) || (key27 === "auth")) || (key27 === "reason"))){
const err209 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data106};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data106.host !== undefined){
let data107 = data106.host;
if(typeof data107 !== "string"){
const err210 = {instancePath:instancePath+"/components/argocd/exposure/host",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.host,data:data107};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data106.address !== undefined){
let data108 = data106.address;
if(typeof data108 !== "string"){
const err211 = {instancePath:instancePath+"/components/argocd/exposure/address",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.address,data:data108};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data106.auth !== undefined){
let data109 = data106.auth;
if(typeof data109 !== "string"){
const err212 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data109};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(((data109 === "oidc") || (data109 === "login")) || (data109 === "none"))){
const err213 = {instancePath:instancePath+"/components/argocd/exposure/auth",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.auth,data:data109};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data106.reason !== undefined){
let data110 = data106.reason;
if(typeof data110 !== "string"){
const err214 = {instancePath:instancePath+"/components/argocd/exposure/reason",schemaPath:"#/properties/components/properties/argocd/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure.properties.reason,data:data110};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/components/argocd/exposure",schemaPath:"#/properties/components/properties/argocd/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.properties.exposure.type,parentSchema:schema11.properties.components.properties.argocd.properties.exposure,data:data106};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/components/argocd",schemaPath:"#/properties/components/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.argocd.type,parentSchema:schema11.properties.components.properties.argocd,data:data105};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data104.dns !== undefined){
let data111 = data104.dns;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.address === undefined){
const err217 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.dns.required,parentSchema:schema11.properties.components.properties.dns,data:data111};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key28 in data111){
if(!(key28 === "address")){
const err218 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.components.properties.dns,data:data111};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data111.address !== undefined){
let data112 = data111.address;
if(typeof data112 !== "string"){
const err219 = {instancePath:instancePath+"/components/dns/address",schemaPath:"#/properties/components/properties/dns/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.dns.properties.address.type,parentSchema:schema11.properties.components.properties.dns.properties.address,data:data112};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/components/dns",schemaPath:"#/properties/components/properties/dns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.dns.type,parentSchema:schema11.properties.components.properties.dns,data:data111};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data104.mlflow !== undefined){
let data113 = data104.mlflow;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.workers === undefined){
data113.workers = 2;
}
for(const key29 in data113){
if(!((key29 === "workers") || (key29 === "exposure"))){
const err221 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.components.properties.mlflow,data:data113};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
let data114 = data113.workers;
if(!((typeof data114 == "number") && (isFinite(data114)))){
const err222 = {instancePath:instancePath+"/components/mlflow/workers",schemaPath:"#/properties/components/properties/mlflow/properties/workers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.mlflow.properties.workers.type,parentSchema:schema11.properties.components.properties.mlflow.properties.workers,data:data114};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data113.exposure !== undefined){
let data115 = data113.exposure;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.auth === undefined){
const err223 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.mlflow.properties.exposure.required,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data115};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key30 in data115){
if(!((((key30 === "host") || (key30 === "address")) || (key30 === "auth")) || (key30 === "reason"))){
const err224 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data115};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data115.host !== undefined){
let data116 = data115.host;
if(typeof data116 !== "string"){
const err225 = {instancePath:instancePath+"/components/mlflow/exposure/host",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.host,data:data116};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data115.address !== undefined){
let data117 = data115.address;
if(typeof data117 !== "string"){
const err226 = {instancePath:instancePath+"/components/mlflow/exposure/address",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.address,data:data117};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data115.auth !== undefined){
let data118 = data115.auth;
if(typeof data118 !== "string"){
const err227 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data118};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!(((data118 === "forward-auth") || (data118 === "login")) || (data118 === "none"))){
const err228 = {instancePath:instancePath+"/components/mlflow/exposure/auth",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.auth,data:data118};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data115.reason !== undefined){
let data119 = data115.reason;
if(typeof data119 !== "string"){
const err229 = {instancePath:instancePath+"/components/mlflow/exposure/reason",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure.properties.reason,data:data119};
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
const err230 = {instancePath:instancePath+"/components/mlflow/exposure",schemaPath:"#/properties/components/properties/mlflow/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.properties.exposure.type,parentSchema:schema11.properties.components.properties.mlflow.properties.exposure,data:data115};
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
const err231 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.type,parentSchema:schema11.properties.components.properties.mlflow,data:data113};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data104.objectStore !== undefined){
let data120 = data104.objectStore;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.volume === undefined){
const err232 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.objectStore.required,parentSchema:schema11.properties.components.properties.objectStore,data:data120};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key31 in data120){
if(!((key31 === "volume") || (key31 === "exposure"))){
const err233 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema11.properties.components.properties.objectStore,data:data120};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data120.volume !== undefined){
let data121 = data120.volume;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.size === undefined){
const err234 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.objectStore.properties.volume.required,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data121};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key32 in data121){
if(!((key32 === "size") || (key32 === "storageClass"))){
const err235 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data121};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data121.size !== undefined){
let data122 = data121.size;
if(typeof data122 !== "string"){
const err236 = {instancePath:instancePath+"/components/objectStore/volume/size",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.size,data:data122};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data121.storageClass !== undefined){
let data123 = data121.storageClass;
if(typeof data123 !== "string"){
const err237 = {instancePath:instancePath+"/components/objectStore/volume/storageClass",schemaPath:"#/properties/components/properties/objectStore/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume.properties.storageClass,data:data123};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/components/objectStore/volume",schemaPath:"#/properties/components/properties/objectStore/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.volume.type,parentSchema:schema11.properties.components.properties.objectStore.properties.volume,data:data121};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data120.exposure !== undefined){
let data124 = data120.exposure;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.auth === undefined){
const err239 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.objectStore.properties.exposure.required,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data124};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key33 in data124){
if(!((((key33 === "host") || (key33 === "address")) || (key33 === "auth")) || (key33 === "reason"))){
const err240 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data124};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data124.host !== undefined){
let data125 = data124.host;
if(typeof data125 !== "string"){
const err241 = {instancePath:instancePath+"/components/objectStore/exposure/host",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.host,data:data125};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data124.address !== undefined){
let data126 = data124.address;
if(typeof data126 !== "string"){
const err242 = {instancePath:instancePath+"/components/objectStore/exposure/address",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.address,data:data126};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data124.auth !== undefined){
let data127 = data124.auth;
if(typeof data127 !== "string"){
const err243 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data127};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!(((data127 === "forward-auth") || (data127 === "login")) || (data127 === "none"))){
const err244 = {instancePath:instancePath+"/components/objectStore/exposure/auth",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth.enum,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.auth,data:data127};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data124.reason !== undefined){
let data128 = data124.reason;
if(typeof data128 !== "string"){
const err245 = {instancePath:instancePath+"/components/objectStore/exposure/reason",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure.properties.reason,data:data128};
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
const err246 = {instancePath:instancePath+"/components/objectStore/exposure",schemaPath:"#/properties/components/properties/objectStore/properties/exposure/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.properties.exposure.type,parentSchema:schema11.properties.components.properties.objectStore.properties.exposure,data:data124};
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
const err247 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.type,parentSchema:schema11.properties.components.properties.objectStore,data:data120};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data104.postgres !== undefined){
let data129 = data104.postgres;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.instances === undefined){
data129.instances = 1;
}
if(data129.volume === undefined){
const err248 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.postgres.required,parentSchema:schema11.properties.components.properties.postgres,data:data129};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key34 in data129){
if(!((key34 === "volume") || (key34 === "instances"))){
const err249 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.components.properties.postgres,data:data129};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data129.volume !== undefined){
let data130 = data129.volume;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.size === undefined){
const err250 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.postgres.properties.volume.required,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data130};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key35 in data130){
if(!((key35 === "size") || (key35 === "storageClass"))){
const err251 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data130};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data130.size !== undefined){
let data131 = data130.size;
if(typeof data131 !== "string"){
const err252 = {instancePath:instancePath+"/components/postgres/volume/size",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.size,data:data131};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data130.storageClass !== undefined){
let data132 = data130.storageClass;
if(typeof data132 !== "string"){
const err253 = {instancePath:instancePath+"/components/postgres/volume/storageClass",schemaPath:"#/properties/components/properties/postgres/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume.properties.storageClass,data:data132};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/components/postgres/volume",schemaPath:"#/properties/components/properties/postgres/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.properties.volume.type,parentSchema:schema11.properties.components.properties.postgres.properties.volume,data:data130};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
let data133 = data129.instances;
if(!((typeof data133 == "number") && (isFinite(data133)))){
const err255 = {instancePath:instancePath+"/components/postgres/instances",schemaPath:"#/properties/components/properties/postgres/properties/instances/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.postgres.properties.instances.type,parentSchema:schema11.properties.components.properties.postgres.properties.instances,data:data133};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.type,parentSchema:schema11.properties.components.properties.postgres,data:data129};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data104.prometheus !== undefined){
let data134 = data104.prometheus;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.retention === undefined){
data134.retention = "7d";
}
if(data134.scrapeInterval === undefined){
data134.scrapeInterval = "30s";
}
if(data134.volume === undefined){
const err257 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/required",keyword:"required",params:{missingProperty: "volume"},schema:schema11.properties.components.properties.prometheus.required,parentSchema:schema11.properties.components.properties.prometheus,data:data134};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key36 in data134){
if(!((((key36 === "volume") || (key36 === "retention")) || (key36 === "scrapeInterval")) || (key36 === "grafana"))){
const err258 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.components.properties.prometheus,data:data134};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data134.volume !== undefined){
let data135 = data134.volume;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.size === undefined){
const err259 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.prometheus.properties.volume.required,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data135};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key37 in data135){
if(!((key37 === "size") || (key37 === "storageClass"))){
const err260 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data135};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data135.size !== undefined){
let data136 = data135.size;
if(typeof data136 !== "string"){
const err261 = {instancePath:instancePath+"/components/prometheus/volume/size",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.size.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.size,data:data136};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data135.storageClass !== undefined){
let data137 = data135.storageClass;
if(typeof data137 !== "string"){
const err262 = {instancePath:instancePath+"/components/prometheus/volume/storageClass",schemaPath:"#/properties/components/properties/prometheus/properties/volume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume.properties.storageClass,data:data137};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/components/prometheus/volume",schemaPath:"#/properties/components/properties/prometheus/properties/volume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.volume.type,parentSchema:schema11.properties.components.properties.prometheus.properties.volume,data:data135};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
let data138 = data134.retention;
if(typeof data138 !== "string"){
const err264 = {instancePath:instancePath+"/components/prometheus/retention",schemaPath:"#/properties/components/properties/prometheus/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.retention.type,parentSchema:schema11.properties.components.properties.prometheus.properties.retention,data:data138};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
let data139 = data134.scrapeInterval;
if(typeof data139 !== "string"){
const err265 = {instancePath:instancePath+"/components/prometheus/scrapeInterval",schemaPath:"#/properties/components/properties/prometheus/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.scrapeInterval.type,parentSchema:schema11.properties.components.properties.prometheus.properties.scrapeInterval,data:data139};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data134.grafana !== undefined){
let data140 = data134.grafana;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.auth === undefined){
const err266 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.components.properties.prometheus.properties.grafana.required,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data140};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key38 in data140){
if(!((((key38 === "host") || (key38 === "address")) || (key38 === "auth")) || (key38 === "reason"))){
const err267 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data140};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data140.host !== undefined){
let data141 = data140.host;
if(typeof data141 !== "string"){
const err268 = {instancePath:instancePath+"/components/prometheus/grafana/host",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.host,data:data141};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data140.address !== undefined){
let data142 = data140.address;
if(typeof data142 !== "string"){
const err269 = {instancePath:instancePath+"/components/prometheus/grafana/address",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.address,data:data142};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data140.auth !== undefined){
let data143 = data140.auth;
if(typeof data143 !== "string"){
const err270 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data143};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!(((data143 === "oidc") || (data143 === "login")) || (data143 === "none"))){
const err271 = {instancePath:instancePath+"/components/prometheus/grafana/auth",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth.enum,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.auth,data:data143};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data140.reason !== undefined){
let data144 = data140.reason;
if(typeof data144 !== "string"){
const err272 = {instancePath:instancePath+"/components/prometheus/grafana/reason",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana.properties.reason,data:data144};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/components/prometheus/grafana",schemaPath:"#/properties/components/properties/prometheus/properties/grafana/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.properties.grafana.type,parentSchema:schema11.properties.components.properties.prometheus.properties.grafana,data:data140};
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
const err274 = {instancePath:instancePath+"/components/prometheus",schemaPath:"#/properties/components/properties/prometheus/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.prometheus.type,parentSchema:schema11.properties.components.properties.prometheus,data:data134};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data104.traefik !== undefined){
let data145 = data104.traefik;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.address === undefined){
const err275 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.components.properties.traefik.required,parentSchema:schema11.properties.components.properties.traefik,data:data145};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key39 in data145){
if(!(key39 === "address")){
const err276 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema11.properties.components.properties.traefik,data:data145};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data145.address !== undefined){
let data146 = data145.address;
if(typeof data146 !== "string"){
const err277 = {instancePath:instancePath+"/components/traefik/address",schemaPath:"#/properties/components/properties/traefik/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.traefik.properties.address.type,parentSchema:schema11.properties.components.properties.traefik.properties.address,data:data146};
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
const err278 = {instancePath:instancePath+"/components/traefik",schemaPath:"#/properties/components/properties/traefik/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.traefik.type,parentSchema:schema11.properties.components.properties.traefik,data:data145};
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
const err279 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.type,parentSchema:schema11.properties.components,data:data104};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

