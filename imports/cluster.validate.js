// Generated from constructs/core/spec/spec.ts by `npm run import`.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"name":{"type":"string","description":"Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes."},"domain":{"type":"string","description":"Domain below which every host name of the platform stands, such as `home.example.org`."},"git":{"type":"object","properties":{"url":{"type":"string","description":"Address of the repository as Argo CD reaches it: `https://…` or `ssh://…`."},"revision":{"type":"string","description":"Branch, tag or commit."}},"required":["url"],"additionalProperties":false,"description":"Where Argo CD reads `dist/` from."},"network":{"type":"object","properties":{"podCidr":{"type":"string","description":"Range of pod addresses."},"serviceCidr":{"type":"string","description":"Range of Service addresses."},"apiAddress":{"type":"string","description":"Address at which nodes and people reach the Kubernetes API: a server's, or a virtual one on the servers' LAN outside DHCP."},"subnets":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name that nodes refer to."},"cidr":{"type":"string","description":"Range of the LAN, such as `192.168.2.0/24`."},"gateway":{"type":"string","description":"The router's address."},"dhcp":{"type":"string","description":"First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`."},"loadBalancerPool":{"type":"string","description":"First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`."}},"required":["name","cidr","gateway"],"additionalProperties":false,"description":"One LAN."},"description":"The LANs that nodes stand in."},"tailnet":{"type":"object","properties":{"cidr":{"type":"string","description":"Range of the tailnet's addresses, all of `100.64.0.0/10` or a part of it."},"podMtu":{"type":"number","description":"MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail."}},"additionalProperties":false,"description":"The Tailscale network that joins nodes on different subnets; needed as soon as nodes stand on more than one."}},"required":["apiAddress","subnets"],"additionalProperties":false,"description":"Address ranges of the cluster and of the LANs that its nodes stand in."},"nodes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Host name, unique in the cluster."},"role":{"type":"string","enum":["server","agent"],"description":"`server` runs the control plane and etcd, and pods besides; `agent` runs pods only."},"address":{"type":"string","description":"Address on its LAN."},"subnet":{"type":"string","description":"Name of the subnet that the address lies in."},"tailnetAddress":{"type":"string","description":"Address on the tailnet; needed on every node of a cluster with a tailnet."},"networkInterface":{"type":"string","description":"The network card that the address is on."},"arch":{"type":"string","enum":["amd64","arm64"],"description":"Processor architecture."},"cpu":{"type":"number","description":"CPU cores, threads counted."},"memory":{"type":"string","description":"Memory, such as `8Gi`."},"disk":{"type":"string","description":"Disk for Kubernetes and local volumes, such as `64Gi`."},"gpu":{"type":"object","properties":{"model":{"type":"string","description":"Model, for people: `RTX 3060`."},"vram":{"type":"string","description":"Video memory of one card, such as `12Gi`."},"count":{"type":"number","description":"How many cards."}},"required":["model","vram"],"additionalProperties":false,"description":"Graphics card for models."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels besides the ones that Kubernetes and Hearth set; the kubelet allows none below `kubernetes.io` and `k8s.io`."},"taints":{"type":"array","items":{"type":"string"},"description":"Taints as `key=value:Effect` or `key:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute."}},"required":["name","role","address","subnet","cpu","memory","disk"],"additionalProperties":false,"description":"One machine."},"description":"The machines."},"storage":{"type":"object","properties":{"classes":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"local","description":"`local`: a folder on the disk of the node that the pod first runs on; one node at a time."},"default":{"type":"boolean","description":"Whether claims that name no class get this one."}},"required":["name","type"],"additionalProperties":false,"description":"Volumes on the nodes' own disks."},{"type":"object","properties":{"name":{"type":"string","description":"Name of the StorageClass."},"type":{"type":"string","const":"nfs","description":"`nfs`: a folder on a NAS, shared by nodes. Never for databases."},"server":{"type":"string","description":"Address or host name of the NAS."},"export":{"type":"string","description":"Exported folder, such as `/volume1/k8s-data`."},"capacity":{"type":"string","description":"Space on the export that the cluster may claim, such as `2Ti`. Claims on this class are added up against it."},"default":{"type":"boolean","description":"Whether claims that name no class get this one."}},"required":["name","type","server","export"],"additionalProperties":false,"description":"Volumes on a NAS."}],"description":"One storage class."},"description":"The classes; exactly one of them is the default."}},"required":["classes"],"additionalProperties":false,"description":"Storage classes that claims can name."},"tls":{"type":"object","discriminator":{"propertyName":"issuer"},"required":["issuer"],"oneOf":[{"type":"object","properties":{"issuer":{"type":"string","const":"own-ca","description":"`own-ca`: a certificate authority of the platform's own; people install its root once."}},"required":["issuer"],"additionalProperties":false,"description":"Certificates by an authority of the platform's own."},{"type":"object","properties":{"issuer":{"type":"string","const":"acme","description":"`acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside."},"email":{"type":"string","description":"Mail address that the authority writes to."},"server":{"type":"string","description":"Directory URL of the authority."},"dns":{"type":"string","enum":["cloudflare","digitalocean"],"description":"The DNS service that holds the domain; its API token is asked for as a secret."}},"required":["issuer","email","dns"],"additionalProperties":false,"description":"Certificates by a public authority."}],"description":"Who signs the platform's certificates."},"exposures":{"type":"object","properties":{"gateway":{"type":"object","properties":{"address":{"type":"string"}},"required":["address"],"additionalProperties":false,"description":"Fixed address of the gateway, through which every host name is reached."},"dns":{"type":"object","properties":{"address":{"type":"string"}},"required":["address"],"additionalProperties":false,"description":"Fixed address of the DNS server that answers for the domain."},"argocd":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why nobody has to; needed with `auth: 'none'`, and printed in the ledger."}},"required":["auth"],"additionalProperties":false,"description":"Argo CD's pages."},"grafana":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why nobody has to; needed with `auth: 'none'`, and printed in the ledger."}},"required":["auth"],"additionalProperties":false,"description":"Grafana's dashboards; needs `observability`."},"mlflow":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why nobody has to; needed with `auth: 'none'`, and printed in the ledger."}},"required":["auth"],"additionalProperties":false,"description":"MLflow's pages and API; needs `mlflow`."},"objectStore":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain, the domain left out."},"address":{"type":"string","description":"Fixed address of its own besides the gateway's, out of a load-balancer pool."},"auth":{"type":"string","enum":["oidc","forward-auth","login","none"],"description":"How a visitor proves who they are."},"reason":{"type":"string","description":"Why nobody has to; needed with `auth: 'none'`, and printed in the ledger."}},"required":["auth"],"additionalProperties":false,"description":"The object store's console; needs `objectStore`."}},"required":["gateway","dns"],"additionalProperties":false,"description":"What is reachable from the LAN, and how a visitor proves who they are."},"identity":{"type":"object","properties":{"host":{"type":"string","description":"Host name below the cluster's domain at which people log in, the domain left out."},"storageClass":{"type":"string","description":"Name of the storage class of its few records, never on NFS."},"users":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"What they log in as, and what teams call them among their members."},"displayName":{"type":"string","description":"What applications show."},"email":{"type":"string","description":"Mail address, by which applications tell people apart."},"groups":{"type":"array","items":{"type":"string"},"description":"Groups besides those that follow from their teams: `admins`, who administer every application, and groups that teams name among their members."}},"required":["name","displayName","email"],"additionalProperties":false,"description":"Somebody who may log in."},"description":"The people. Their passwords are secrets of the contract."}},"required":["users"],"additionalProperties":false,"description":"Who may log in to what is reachable, by one login for all of it."},"components":{"type":"object","properties":{"objectStore":{"type":"object","properties":{"size":{"type":"string","description":"Size of its volume, such as `50Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"Object store with the S3 API."},"postgres":{"type":"object","properties":{"size":{"type":"string","description":"Size of its volume, such as `50Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."},"instances":{"type":"number","description":"How many PostgreSQL instances; each more is a replica on another node."}},"additionalProperties":false,"required":["size"],"description":"PostgreSQL, run by CloudNativePG. Its volumes are never on NFS."},"observability":{"type":"object","properties":{"size":{"type":"string","description":"Size of its volume, such as `50Gi`."},"storageClass":{"type":"string","description":"Name of the storage class."}},"required":["size"],"additionalProperties":false,"description":"Prometheus, Alertmanager and Grafana. The volume is Prometheus's, never on NFS."},"mlflow":{"type":"object","properties":{"workers":{"type":"number","description":"How many processes answer requests."}},"additionalProperties":false,"description":"MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`."}},"additionalProperties":false,"description":"Which optional parts of the platform are on, and their few options. An absent part is off."},"teams":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`."},"members":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"The name under which they log in, and the API server knows them; with `identity`, one of its users or groups."},"kind":{"type":"string","enum":["user","group"],"description":"One person, or a group of an identity provider."},"role":{"type":"string","enum":["viewer","developer","maintainer"],"description":"`viewer` sees what runs, `developer` changes it, `maintainer` reads and writes the team's secrets besides."}},"required":["name","role"],"additionalProperties":false,"description":"Somebody of a team."},"description":"Who belongs to it, besides the members of the groups `team:<name>:<role>` of an identity provider."},"environments":{"type":"object","properties":{"dev":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards."}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"What all of its pods together may ask for; it is kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"Where things are tried: the namespace `<name>-dev`."},"staging":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards."}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"What all of its pods together may ask for; it is kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"Where things are tried as they will be: the namespace `<name>-staging`."},"production":{"type":"object","properties":{"quota":{"type":"object","properties":{"cpu":{"type":"number","description":"CPU cores, such as 2 or 0.5."},"memory":{"type":"string","description":"Memory, such as `8Gi`; limits may be twice of it."},"storage":{"type":"string","description":"Space of all claims together, such as `50Gi`."},"gpus":{"type":"number","description":"Graphics cards."}},"required":["cpu","memory","storage"],"additionalProperties":false,"description":"What all of its pods together may ask for; it is kept free for them."}},"required":["quota"],"additionalProperties":false,"description":"What others rely on: the namespace `<name>`."}},"additionalProperties":false,"description":"Its environments: a namespace each."},"uses":{"type":"array","items":{"type":"string","enum":["mlflow","bucket","database"],"description":"A part of the platform that a team can be given."},"description":"What of the platform it may use: in each environment an account, a bucket or a database of its own."},"repositories":{"type":"array","items":{"type":"string"},"description":"Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`."},"registry":{"type":"string","description":"Host name of the registry that its images come from; the login is asked for as a secret."}},"required":["name","environments"],"additionalProperties":false,"description":"People who share a part of the cluster, kept apart from everybody else in it."},"description":"Who else works on the cluster, in namespaces of their own."},"objectives":{"type":"object","properties":{"metricsRetention":{"type":"string","description":"How long metrics are kept, as a Prometheus duration."},"scrapeInterval":{"type":"string","description":"How often metrics are read, as a Prometheus duration from 5s to 2m."}},"additionalProperties":false,"description":"Objectives that components are configured for."}},"required":["name","domain","git","network","nodes","storage","exposures","components"],"additionalProperties":false,"description":"What a person has and wants: the one typed value that a file in `clusters/` exports. Data only.","definitions":{}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.required,parentSchema:schema11,data};
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
if(data.network === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.nodes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.storage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.exposures === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposures"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.components === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.domain !== undefined){
let data1 = data.domain;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema11.properties.domain.type,parentSchema:schema11.properties.domain,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.git !== undefined){
let data2 = data.git;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
const err11 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.git.required,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "url") || (key1 === "revision"))){
const err12 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/git/url",schemaPath:"#/properties/git/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.url.type,parentSchema:schema11.properties.git.properties.url,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.revision !== undefined){
let data4 = data2.revision;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/git/revision",schemaPath:"#/properties/git/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema11.properties.git.properties.revision.type,parentSchema:schema11.properties.git.properties.revision,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},schema:schema11.properties.git.type,parentSchema:schema11.properties.git,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.network !== undefined){
let data5 = data.network;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.apiAddress === undefined){
const err16 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "apiAddress"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.subnets === undefined){
const err17 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema11.properties.network.required,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data5){
if(!(((((key2 === "podCidr") || (key2 === "serviceCidr")) || (key2 === "apiAddress")) || (key2 === "subnets")) || (key2 === "tailnet"))){
const err18 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.podCidr !== undefined){
let data6 = data5.podCidr;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/network/podCidr",schemaPath:"#/properties/network/properties/podCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.podCidr.type,parentSchema:schema11.properties.network.properties.podCidr,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.serviceCidr !== undefined){
let data7 = data5.serviceCidr;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/network/serviceCidr",schemaPath:"#/properties/network/properties/serviceCidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.serviceCidr.type,parentSchema:schema11.properties.network.properties.serviceCidr,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.apiAddress !== undefined){
let data8 = data5.apiAddress;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/network/apiAddress",schemaPath:"#/properties/network/properties/apiAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.apiAddress.type,parentSchema:schema11.properties.network.properties.apiAddress,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.cidr === undefined){
const err23 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.gateway === undefined){
const err24 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema11.properties.network.properties.subnets.items.required,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data10){
if(!(((((key3 === "name") || (key3 === "cidr")) || (key3 === "gateway")) || (key3 === "dhcp")) || (key3 === "loadBalancerPool"))){
const err25 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/network/subnets/" + i0+"/name",schemaPath:"#/properties/network/properties/subnets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.name.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.cidr !== undefined){
let data12 = data10.cidr;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/network/subnets/" + i0+"/cidr",schemaPath:"#/properties/network/properties/subnets/items/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.cidr.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.cidr,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.gateway !== undefined){
let data13 = data10.gateway;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/network/subnets/" + i0+"/gateway",schemaPath:"#/properties/network/properties/subnets/items/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.gateway.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.dhcp !== undefined){
let data14 = data10.dhcp;
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/network/subnets/" + i0+"/dhcp",schemaPath:"#/properties/network/properties/subnets/items/properties/dhcp/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.dhcp.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.dhcp,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.loadBalancerPool !== undefined){
let data15 = data10.loadBalancerPool;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/network/subnets/" + i0+"/loadBalancerPool",schemaPath:"#/properties/network/properties/subnets/items/properties/loadBalancerPool/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool.type,parentSchema:schema11.properties.network.properties.subnets.items.properties.loadBalancerPool,data:data15};
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
const err31 = {instancePath:instancePath+"/network/subnets/" + i0,schemaPath:"#/properties/network/properties/subnets/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.subnets.items.type,parentSchema:schema11.properties.network.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.subnets.type,parentSchema:schema11.properties.network.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.tailnet !== undefined){
let data16 = data5.tailnet;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!((key4 === "cidr") || (key4 === "podMtu"))){
const err33 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.network.properties.tailnet,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.cidr !== undefined){
let data17 = data16.cidr;
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/network/tailnet/cidr",schemaPath:"#/properties/network/properties/tailnet/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.tailnet.properties.cidr.type,parentSchema:schema11.properties.network.properties.tailnet.properties.cidr,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.podMtu !== undefined){
let data18 = data16.podMtu;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err35 = {instancePath:instancePath+"/network/tailnet/podMtu",schemaPath:"#/properties/network/properties/tailnet/properties/podMtu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.network.properties.tailnet.properties.podMtu.type,parentSchema:schema11.properties.network.properties.tailnet.properties.podMtu,data:data18};
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
const err36 = {instancePath:instancePath+"/network/tailnet",schemaPath:"#/properties/network/properties/tailnet/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.tailnet.type,parentSchema:schema11.properties.network.properties.tailnet,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
if(data20.name === undefined){
const err38 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.role === undefined){
const err39 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.address === undefined){
const err40 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data20.subnet === undefined){
const err41 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "subnet"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data20.cpu === undefined){
const err42 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.memory === undefined){
const err43 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data20.disk === undefined){
const err44 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "disk"},schema:schema11.properties.nodes.items.required,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 in data20){
if(!(func2.call(schema11.properties.nodes.items.properties, key5))){
const err45 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 !== "string"){
const err46 = {instancePath:instancePath+"/nodes/" + i1+"/name",schemaPath:"#/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.name.type,parentSchema:schema11.properties.nodes.items.properties.name,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.role !== undefined){
let data22 = data20.role;
if(typeof data22 !== "string"){
const err47 = {instancePath:instancePath+"/nodes/" + i1+"/role",schemaPath:"#/properties/nodes/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.role.type,parentSchema:schema11.properties.nodes.items.properties.role,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data22 === "server") || (data22 === "agent"))){
const err48 = {instancePath:instancePath+"/nodes/" + i1+"/role",schemaPath:"#/properties/nodes/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.role.enum},schema:schema11.properties.nodes.items.properties.role.enum,parentSchema:schema11.properties.nodes.items.properties.role,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.address !== undefined){
let data23 = data20.address;
if(typeof data23 !== "string"){
const err49 = {instancePath:instancePath+"/nodes/" + i1+"/address",schemaPath:"#/properties/nodes/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.address.type,parentSchema:schema11.properties.nodes.items.properties.address,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.subnet !== undefined){
let data24 = data20.subnet;
if(typeof data24 !== "string"){
const err50 = {instancePath:instancePath+"/nodes/" + i1+"/subnet",schemaPath:"#/properties/nodes/items/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.subnet.type,parentSchema:schema11.properties.nodes.items.properties.subnet,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.tailnetAddress !== undefined){
let data25 = data20.tailnetAddress;
if(typeof data25 !== "string"){
const err51 = {instancePath:instancePath+"/nodes/" + i1+"/tailnetAddress",schemaPath:"#/properties/nodes/items/properties/tailnetAddress/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.tailnetAddress.type,parentSchema:schema11.properties.nodes.items.properties.tailnetAddress,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.networkInterface !== undefined){
let data26 = data20.networkInterface;
if(typeof data26 !== "string"){
const err52 = {instancePath:instancePath+"/nodes/" + i1+"/networkInterface",schemaPath:"#/properties/nodes/items/properties/networkInterface/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.networkInterface.type,parentSchema:schema11.properties.nodes.items.properties.networkInterface,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.arch !== undefined){
let data27 = data20.arch;
if(typeof data27 !== "string"){
const err53 = {instancePath:instancePath+"/nodes/" + i1+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.arch.type,parentSchema:schema11.properties.nodes.items.properties.arch,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data27 === "amd64") || (data27 === "arm64"))){
const err54 = {instancePath:instancePath+"/nodes/" + i1+"/arch",schemaPath:"#/properties/nodes/items/properties/arch/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.items.properties.arch.enum},schema:schema11.properties.nodes.items.properties.arch.enum,parentSchema:schema11.properties.nodes.items.properties.arch,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.cpu !== undefined){
let data28 = data20.cpu;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err55 = {instancePath:instancePath+"/nodes/" + i1+"/cpu",schemaPath:"#/properties/nodes/items/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.cpu.type,parentSchema:schema11.properties.nodes.items.properties.cpu,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.memory !== undefined){
let data29 = data20.memory;
if(typeof data29 !== "string"){
const err56 = {instancePath:instancePath+"/nodes/" + i1+"/memory",schemaPath:"#/properties/nodes/items/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.memory.type,parentSchema:schema11.properties.nodes.items.properties.memory,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.disk !== undefined){
let data30 = data20.disk;
if(typeof data30 !== "string"){
const err57 = {instancePath:instancePath+"/nodes/" + i1+"/disk",schemaPath:"#/properties/nodes/items/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.disk.type,parentSchema:schema11.properties.nodes.items.properties.disk,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.gpu !== undefined){
let data31 = data20.gpu;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.model === undefined){
const err58 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "model"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data31.vram === undefined){
const err59 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/required",keyword:"required",params:{missingProperty: "vram"},schema:schema11.properties.nodes.items.properties.gpu.required,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "model") || (key6 === "vram")) || (key6 === "count"))){
const err60 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data31.model !== undefined){
let data32 = data31.model;
if(typeof data32 !== "string"){
const err61 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/model",schemaPath:"#/properties/nodes/items/properties/gpu/properties/model/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.model.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.model,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.vram !== undefined){
let data33 = data31.vram;
if(typeof data33 !== "string"){
const err62 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/vram",schemaPath:"#/properties/nodes/items/properties/gpu/properties/vram/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.gpu.properties.vram.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.vram,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.count !== undefined){
let data34 = data31.count;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err63 = {instancePath:instancePath+"/nodes/" + i1+"/gpu/count",schemaPath:"#/properties/nodes/items/properties/gpu/properties/count/type",keyword:"type",params:{type: "number"},schema:schema11.properties.nodes.items.properties.gpu.properties.count.type,parentSchema:schema11.properties.nodes.items.properties.gpu.properties.count,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/nodes/" + i1+"/gpu",schemaPath:"#/properties/nodes/items/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.gpu.type,parentSchema:schema11.properties.nodes.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.labels !== undefined){
let data35 = data20.labels;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
let data36 = data35[key7];
if(typeof data36 !== "string"){
const err65 = {instancePath:instancePath+"/nodes/" + i1+"/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.labels.additionalProperties.type,parentSchema:schema11.properties.nodes.items.properties.labels.additionalProperties,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/nodes/" + i1+"/labels",schemaPath:"#/properties/nodes/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.properties.labels.type,parentSchema:schema11.properties.nodes.items.properties.labels,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.taints !== undefined){
let data37 = data20.taints;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 !== "string"){
const err67 = {instancePath:instancePath+"/nodes/" + i1+"/taints/" + i2,schemaPath:"#/properties/nodes/items/properties/taints/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.items.properties.taints.items.type,parentSchema:schema11.properties.nodes.items.properties.taints.items,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/nodes/" + i1+"/taints",schemaPath:"#/properties/nodes/items/properties/taints/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.items.properties.taints.type,parentSchema:schema11.properties.nodes.items.properties.taints,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/nodes/" + i1,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.items.type,parentSchema:schema11.properties.nodes.items,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.type,parentSchema:schema11.properties.nodes,data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.storage !== undefined){
let data39 = data.storage;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.classes === undefined){
const err71 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/required",keyword:"required",params:{missingProperty: "classes"},schema:schema11.properties.storage.required,parentSchema:schema11.properties.storage,data:data39};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 in data39){
if(!(key8 === "classes")){
const err72 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.storage,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data39.classes !== undefined){
let data40 = data39.classes;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.type === undefined){
const err73 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.required,parentSchema:schema11.properties.storage.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const tag0 = data41.type;
if(typeof tag0 == "string"){
if(tag0 === "local"){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.name === undefined){
const err74 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data41.type === undefined){
const err75 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key9 in data41){
if(!(((key9 === "name") || (key9 === "type")) || (key9 === "default"))){
const err76 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 !== "string"){
const err77 = {instancePath:instancePath+"/storage/classes/" + i3+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.name,data:data42};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data41.type !== undefined){
let data43 = data41.type;
if(typeof data43 !== "string"){
const err78 = {instancePath:instancePath+"/storage/classes/" + i3+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if("local" !== data43){
const err79 = {instancePath:instancePath+"/storage/classes/" + i3+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "local"},schema:"local",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.type,data:data43};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data41.default !== undefined){
let data44 = data41.default;
if(typeof data44 !== "boolean"){
const err80 = {instancePath:instancePath+"/storage/classes/" + i3+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0].properties.default,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[0].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else if(tag0 === "nfs"){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.name === undefined){
const err82 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data41.type === undefined){
const err83 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data41.server === undefined){
const err84 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "server"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data41.export === undefined){
const err85 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "export"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].required,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key10 in data41){
if(!((((((key10 === "name") || (key10 === "type")) || (key10 === "server")) || (key10 === "export")) || (key10 === "capacity")) || (key10 === "default"))){
const err86 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data41.name !== undefined){
let data45 = data41.name;
if(typeof data45 !== "string"){
const err87 = {instancePath:instancePath+"/storage/classes/" + i3+"/name",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.name,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data41.type !== undefined){
let data46 = data41.type;
if(typeof data46 !== "string"){
const err88 = {instancePath:instancePath+"/storage/classes/" + i3+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if("nfs" !== data46){
const err89 = {instancePath:instancePath+"/storage/classes/" + i3+"/type",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "nfs"},schema:"nfs",parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.type,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data41.server !== undefined){
let data47 = data41.server;
if(typeof data47 !== "string"){
const err90 = {instancePath:instancePath+"/storage/classes/" + i3+"/server",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.server,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data41.export !== undefined){
let data48 = data41.export;
if(typeof data48 !== "string"){
const err91 = {instancePath:instancePath+"/storage/classes/" + i3+"/export",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/export/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.export,data:data48};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data41.capacity !== undefined){
let data49 = data41.capacity;
if(typeof data49 !== "string"){
const err92 = {instancePath:instancePath+"/storage/classes/" + i3+"/capacity",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/capacity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.capacity,data:data49};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data41.default !== undefined){
let data50 = data41.default;
if(typeof data50 !== "boolean"){
const err93 = {instancePath:instancePath+"/storage/classes/" + i3+"/default",schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default.type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1].properties.default,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.oneOf[1].type,parentSchema:schema11.properties.storage.properties.classes.items.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema11.properties.storage.properties.classes.items.discriminator,parentSchema:schema11.properties.storage.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/storage/classes/" + i3,schemaPath:"#/properties/storage/properties/classes/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.properties.classes.items.type,parentSchema:schema11.properties.storage.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.storage.properties.classes.type,parentSchema:schema11.properties.storage.properties.classes,data:data40};
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
const err99 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storage.type,parentSchema:schema11.properties.storage,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.tls !== undefined){
let data51 = data.tls;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.issuer === undefined){
const err100 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.required,parentSchema:schema11.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const tag1 = data51.issuer;
if(typeof tag1 == "string"){
if(tag1 === "own-ca"){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.issuer === undefined){
const err101 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[0].required,parentSchema:schema11.properties.tls.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key11 in data51){
if(!(key11 === "issuer")){
const err102 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.tls.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data51.issuer !== undefined){
let data52 = data51.issuer;
if(typeof data52 !== "string"){
const err103 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[0].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if("own-ca" !== data52){
const err104 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/0/properties/issuer/const",keyword:"const",params:{allowedValue: "own-ca"},schema:"own-ca",parentSchema:schema11.properties.tls.oneOf[0].properties.issuer,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[0].type,parentSchema:schema11.properties.tls.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else if(tag1 === "acme"){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.issuer === undefined){
const err106 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data51.email === undefined){
const err107 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data51.dns === undefined){
const err108 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.tls.oneOf[1].required,parentSchema:schema11.properties.tls.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key12 in data51){
if(!((((key12 === "issuer") || (key12 === "email")) || (key12 === "server")) || (key12 === "dns"))){
const err109 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.tls.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data51.issuer !== undefined){
let data53 = data51.issuer;
if(typeof data53 !== "string"){
const err110 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.issuer.type,parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if("acme" !== data53){
const err111 = {instancePath:instancePath+"/tls/issuer",schemaPath:"#/properties/tls/oneOf/1/properties/issuer/const",keyword:"const",params:{allowedValue: "acme"},schema:"acme",parentSchema:schema11.properties.tls.oneOf[1].properties.issuer,data:data53};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data51.email !== undefined){
let data54 = data51.email;
if(typeof data54 !== "string"){
const err112 = {instancePath:instancePath+"/tls/email",schemaPath:"#/properties/tls/oneOf/1/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.email.type,parentSchema:schema11.properties.tls.oneOf[1].properties.email,data:data54};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data51.server !== undefined){
let data55 = data51.server;
if(typeof data55 !== "string"){
const err113 = {instancePath:instancePath+"/tls/server",schemaPath:"#/properties/tls/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.server.type,parentSchema:schema11.properties.tls.oneOf[1].properties.server,data:data55};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data51.dns !== undefined){
let data56 = data51.dns;
if(typeof data56 !== "string"){
const err114 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tls.oneOf[1].properties.dns.type,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data56 === "cloudflare") || (data56 === "digitalocean"))){
const err115 = {instancePath:instancePath+"/tls/dns",schemaPath:"#/properties/tls/oneOf/1/properties/dns/enum",keyword:"enum",params:{allowedValues: schema11.properties.tls.oneOf[1].properties.dns.enum},schema:schema11.properties.tls.oneOf[1].properties.dns.enum,parentSchema:schema11.properties.tls.oneOf[1].properties.dns,data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.oneOf[1].type,parentSchema:schema11.properties.tls.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/discriminator",keyword:"discriminator",params:{error: "tag", tag: "issuer", tagValue: tag1},schema:schema11.properties.tls.discriminator,parentSchema:schema11.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tls.type,parentSchema:schema11.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.exposures !== undefined){
let data57 = data.exposures;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.gateway === undefined){
const err120 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema11.properties.exposures.required,parentSchema:schema11.properties.exposures,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data57.dns === undefined){
const err121 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/required",keyword:"required",params:{missingProperty: "dns"},schema:schema11.properties.exposures.required,parentSchema:schema11.properties.exposures,data:data57};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key13 in data57){
if(!((((((key13 === "gateway") || (key13 === "dns")) || (key13 === "argocd")) || (key13 === "grafana")) || (key13 === "mlflow")) || (key13 === "objectStore"))){
const err122 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.exposures,data:data57};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.gateway !== undefined){
let data58 = data57.gateway;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.address === undefined){
const err123 = {instancePath:instancePath+"/exposures/gateway",schemaPath:"#/properties/exposures/properties/gateway/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.exposures.properties.gateway.required,parentSchema:schema11.properties.exposures.properties.gateway,data:data58};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key14 in data58){
if(!(key14 === "address")){
const err124 = {instancePath:instancePath+"/exposures/gateway",schemaPath:"#/properties/exposures/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.exposures.properties.gateway,data:data58};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data58.address !== undefined){
let data59 = data58.address;
if(typeof data59 !== "string"){
const err125 = {instancePath:instancePath+"/exposures/gateway/address",schemaPath:"#/properties/exposures/properties/gateway/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.gateway.properties.address.type,parentSchema:schema11.properties.exposures.properties.gateway.properties.address,data:data59};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/exposures/gateway",schemaPath:"#/properties/exposures/properties/gateway/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.gateway.type,parentSchema:schema11.properties.exposures.properties.gateway,data:data58};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.dns !== undefined){
let data60 = data57.dns;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.address === undefined){
const err127 = {instancePath:instancePath+"/exposures/dns",schemaPath:"#/properties/exposures/properties/dns/required",keyword:"required",params:{missingProperty: "address"},schema:schema11.properties.exposures.properties.dns.required,parentSchema:schema11.properties.exposures.properties.dns,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key15 in data60){
if(!(key15 === "address")){
const err128 = {instancePath:instancePath+"/exposures/dns",schemaPath:"#/properties/exposures/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.exposures.properties.dns,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data60.address !== undefined){
let data61 = data60.address;
if(typeof data61 !== "string"){
const err129 = {instancePath:instancePath+"/exposures/dns/address",schemaPath:"#/properties/exposures/properties/dns/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.dns.properties.address.type,parentSchema:schema11.properties.exposures.properties.dns.properties.address,data:data61};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/exposures/dns",schemaPath:"#/properties/exposures/properties/dns/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.dns.type,parentSchema:schema11.properties.exposures.properties.dns,data:data60};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data57.argocd !== undefined){
let data62 = data57.argocd;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.auth === undefined){
const err131 = {instancePath:instancePath+"/exposures/argocd",schemaPath:"#/properties/exposures/properties/argocd/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.exposures.properties.argocd.required,parentSchema:schema11.properties.exposures.properties.argocd,data:data62};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key16 in data62){
if(!((((key16 === "host") || (key16 === "address")) || (key16 === "auth")) || (key16 === "reason"))){
const err132 = {instancePath:instancePath+"/exposures/argocd",schemaPath:"#/properties/exposures/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.exposures.properties.argocd,data:data62};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data62.host !== undefined){
let data63 = data62.host;
if(typeof data63 !== "string"){
const err133 = {instancePath:instancePath+"/exposures/argocd/host",schemaPath:"#/properties/exposures/properties/argocd/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.argocd.properties.host.type,parentSchema:schema11.properties.exposures.properties.argocd.properties.host,data:data63};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data62.address !== undefined){
let data64 = data62.address;
if(typeof data64 !== "string"){
const err134 = {instancePath:instancePath+"/exposures/argocd/address",schemaPath:"#/properties/exposures/properties/argocd/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.argocd.properties.address.type,parentSchema:schema11.properties.exposures.properties.argocd.properties.address,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data62.auth !== undefined){
let data65 = data62.auth;
if(typeof data65 !== "string"){
const err135 = {instancePath:instancePath+"/exposures/argocd/auth",schemaPath:"#/properties/exposures/properties/argocd/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.argocd.properties.auth.type,parentSchema:schema11.properties.exposures.properties.argocd.properties.auth,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((((data65 === "oidc") || (data65 === "forward-auth")) || (data65 === "login")) || (data65 === "none"))){
const err136 = {instancePath:instancePath+"/exposures/argocd/auth",schemaPath:"#/properties/exposures/properties/argocd/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.exposures.properties.argocd.properties.auth.enum},schema:schema11.properties.exposures.properties.argocd.properties.auth.enum,parentSchema:schema11.properties.exposures.properties.argocd.properties.auth,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data62.reason !== undefined){
let data66 = data62.reason;
if(typeof data66 !== "string"){
const err137 = {instancePath:instancePath+"/exposures/argocd/reason",schemaPath:"#/properties/exposures/properties/argocd/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.argocd.properties.reason.type,parentSchema:schema11.properties.exposures.properties.argocd.properties.reason,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/exposures/argocd",schemaPath:"#/properties/exposures/properties/argocd/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.argocd.type,parentSchema:schema11.properties.exposures.properties.argocd,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.grafana !== undefined){
let data67 = data57.grafana;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.auth === undefined){
const err139 = {instancePath:instancePath+"/exposures/grafana",schemaPath:"#/properties/exposures/properties/grafana/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.exposures.properties.grafana.required,parentSchema:schema11.properties.exposures.properties.grafana,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key17 in data67){
if(!((((key17 === "host") || (key17 === "address")) || (key17 === "auth")) || (key17 === "reason"))){
const err140 = {instancePath:instancePath+"/exposures/grafana",schemaPath:"#/properties/exposures/properties/grafana/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.exposures.properties.grafana,data:data67};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data67.host !== undefined){
let data68 = data67.host;
if(typeof data68 !== "string"){
const err141 = {instancePath:instancePath+"/exposures/grafana/host",schemaPath:"#/properties/exposures/properties/grafana/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.grafana.properties.host.type,parentSchema:schema11.properties.exposures.properties.grafana.properties.host,data:data68};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data67.address !== undefined){
let data69 = data67.address;
if(typeof data69 !== "string"){
const err142 = {instancePath:instancePath+"/exposures/grafana/address",schemaPath:"#/properties/exposures/properties/grafana/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.grafana.properties.address.type,parentSchema:schema11.properties.exposures.properties.grafana.properties.address,data:data69};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data67.auth !== undefined){
let data70 = data67.auth;
if(typeof data70 !== "string"){
const err143 = {instancePath:instancePath+"/exposures/grafana/auth",schemaPath:"#/properties/exposures/properties/grafana/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.grafana.properties.auth.type,parentSchema:schema11.properties.exposures.properties.grafana.properties.auth,data:data70};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data70 === "oidc") || (data70 === "forward-auth")) || (data70 === "login")) || (data70 === "none"))){
const err144 = {instancePath:instancePath+"/exposures/grafana/auth",schemaPath:"#/properties/exposures/properties/grafana/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.exposures.properties.grafana.properties.auth.enum},schema:schema11.properties.exposures.properties.grafana.properties.auth.enum,parentSchema:schema11.properties.exposures.properties.grafana.properties.auth,data:data70};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data67.reason !== undefined){
let data71 = data67.reason;
if(typeof data71 !== "string"){
const err145 = {instancePath:instancePath+"/exposures/grafana/reason",schemaPath:"#/properties/exposures/properties/grafana/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.grafana.properties.reason.type,parentSchema:schema11.properties.exposures.properties.grafana.properties.reason,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/exposures/grafana",schemaPath:"#/properties/exposures/properties/grafana/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.grafana.type,parentSchema:schema11.properties.exposures.properties.grafana,data:data67};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data57.mlflow !== undefined){
let data72 = data57.mlflow;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.auth === undefined){
const err147 = {instancePath:instancePath+"/exposures/mlflow",schemaPath:"#/properties/exposures/properties/mlflow/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.exposures.properties.mlflow.required,parentSchema:schema11.properties.exposures.properties.mlflow,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key18 in data72){
if(!((((key18 === "host") || (key18 === "address")) || (key18 === "auth")) || (key18 === "reason"))){
const err148 = {instancePath:instancePath+"/exposures/mlflow",schemaPath:"#/properties/exposures/properties/mlflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.exposures.properties.mlflow,data:data72};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data72.host !== undefined){
let data73 = data72.host;
if(typeof data73 !== "string"){
const err149 = {instancePath:instancePath+"/exposures/mlflow/host",schemaPath:"#/properties/exposures/properties/mlflow/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.mlflow.properties.host.type,parentSchema:schema11.properties.exposures.properties.mlflow.properties.host,data:data73};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data72.address !== undefined){
let data74 = data72.address;
if(typeof data74 !== "string"){
const err150 = {instancePath:instancePath+"/exposures/mlflow/address",schemaPath:"#/properties/exposures/properties/mlflow/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.mlflow.properties.address.type,parentSchema:schema11.properties.exposures.properties.mlflow.properties.address,data:data74};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data72.auth !== undefined){
let data75 = data72.auth;
if(typeof data75 !== "string"){
const err151 = {instancePath:instancePath+"/exposures/mlflow/auth",schemaPath:"#/properties/exposures/properties/mlflow/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.mlflow.properties.auth.type,parentSchema:schema11.properties.exposures.properties.mlflow.properties.auth,data:data75};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((((data75 === "oidc") || (data75 === "forward-auth")) || (data75 === "login")) || (data75 === "none"))){
const err152 = {instancePath:instancePath+"/exposures/mlflow/auth",schemaPath:"#/properties/exposures/properties/mlflow/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.exposures.properties.mlflow.properties.auth.enum},schema:schema11.properties.exposures.properties.mlflow.properties.auth.enum,parentSchema:schema11.properties.exposures.properties.mlflow.properties.auth,data:data75};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data72.reason !== undefined){
let data76 = data72.reason;
if(typeof data76 !== "string"){
const err153 = {instancePath:instancePath+"/exposures/mlflow/reason",schemaPath:"#/properties/exposures/properties/mlflow/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.mlflow.properties.reason.type,parentSchema:schema11.properties.exposures.properties.mlflow.properties.reason,data:data76};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/exposures/mlflow",schemaPath:"#/properties/exposures/properties/mlflow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.mlflow.type,parentSchema:schema11.properties.exposures.properties.mlflow,data:data72};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data57.objectStore !== undefined){
let data77 = data57.objectStore;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.auth === undefined){
const err155 = {instancePath:instancePath+"/exposures/objectStore",schemaPath:"#/properties/exposures/properties/objectStore/required",keyword:"required",params:{missingProperty: "auth"},schema:schema11.properties.exposures.properties.objectStore.required,parentSchema:schema11.properties.exposures.properties.objectStore,data:data77};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key19 in data77){
if(!((((key19 === "host") || (key19 === "address")) || (key19 === "auth")) || (key19 === "reason"))){
const err156 = {instancePath:instancePath+"/exposures/objectStore",schemaPath:"#/properties/exposures/properties/objectStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.exposures.properties.objectStore,data:data77};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data77.host !== undefined){
let data78 = data77.host;
if(typeof data78 !== "string"){
const err157 = {instancePath:instancePath+"/exposures/objectStore/host",schemaPath:"#/properties/exposures/properties/objectStore/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.objectStore.properties.host.type,parentSchema:schema11.properties.exposures.properties.objectStore.properties.host,data:data78};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data77.address !== undefined){
let data79 = data77.address;
if(typeof data79 !== "string"){
const err158 = {instancePath:instancePath+"/exposures/objectStore/address",schemaPath:"#/properties/exposures/properties/objectStore/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.objectStore.properties.address.type,parentSchema:schema11.properties.exposures.properties.objectStore.properties.address,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data77.auth !== undefined){
let data80 = data77.auth;
if(typeof data80 !== "string"){
const err159 = {instancePath:instancePath+"/exposures/objectStore/auth",schemaPath:"#/properties/exposures/properties/objectStore/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.objectStore.properties.auth.type,parentSchema:schema11.properties.exposures.properties.objectStore.properties.auth,data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((((data80 === "oidc") || (data80 === "forward-auth")) || (data80 === "login")) || (data80 === "none"))){
const err160 = {instancePath:instancePath+"/exposures/objectStore/auth",schemaPath:"#/properties/exposures/properties/objectStore/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.exposures.properties.objectStore.properties.auth.enum},schema:schema11.properties.exposures.properties.objectStore.properties.auth.enum,parentSchema:schema11.properties.exposures.properties.objectStore.properties.auth,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data77.reason !== undefined){
let data81 = data77.reason;
if(typeof data81 !== "string"){
const err161 = {instancePath:instancePath+"/exposures/objectStore/reason",schemaPath:"#/properties/exposures/properties/objectStore/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.exposures.properties.objectStore.properties.reason.type,parentSchema:schema11.properties.exposures.properties.objectStore.properties.reason,data:data81};
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
const err162 = {instancePath:instancePath+"/exposures/objectStore",schemaPath:"#/properties/exposures/properties/objectStore/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.properties.objectStore.type,parentSchema:schema11.properties.exposures.properties.objectStore,data:data77};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: "object"},schema:schema11.properties.exposures.type,parentSchema:schema11.properties.exposures,data:data57};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.identity !== undefined){
let data82 = data.identity;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.users === undefined){
const err164 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "users"},schema:schema11.properties.identity.required,parentSchema:schema11.properties.identity,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key20 in data82){
if(!(((key20 === "host") || (key20 === "storageClass")) || (key20 === "users"))){
const err165 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.identity,data:data82};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data82.host !== undefined){
let data83 = data82.host;
if(typeof data83 !== "string"){
const err166 = {instancePath:instancePath+"/identity/host",schemaPath:"#/properties/identity/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.host.type,parentSchema:schema11.properties.identity.properties.host,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data82.storageClass !== undefined){
let data84 = data82.storageClass;
if(typeof data84 !== "string"){
const err167 = {instancePath:instancePath+"/identity/storageClass",schemaPath:"#/properties/identity/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.storageClass.type,parentSchema:schema11.properties.identity.properties.storageClass,data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data82.users !== undefined){
let data85 = data82.users;
if(Array.isArray(data85)){
const len4 = data85.length;
for(let i4=0; i4<len4; i4++){
let data86 = data85[i4];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
const err168 = {instancePath:instancePath+"/identity/users/" + i4,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data86};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data86.displayName === undefined){
const err169 = {instancePath:instancePath+"/identity/users/" + i4,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "displayName"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data86.email === undefined){
const err170 = {instancePath:instancePath+"/identity/users/" + i4,schemaPath:"#/properties/identity/properties/users/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema11.properties.identity.properties.users.items.required,parentSchema:schema11.properties.identity.properties.users.items,data:data86};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key21 in data86){
if(!((((key21 === "name") || (key21 === "displayName")) || (key21 === "email")) || (key21 === "groups"))){
const err171 = {instancePath:instancePath+"/identity/users/" + i4,schemaPath:"#/properties/identity/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.identity.properties.users.items,data:data86};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 !== "string"){
const err172 = {instancePath:instancePath+"/identity/users/" + i4+"/name",schemaPath:"#/properties/identity/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.name.type,parentSchema:schema11.properties.identity.properties.users.items.properties.name,data:data87};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data86.displayName !== undefined){
let data88 = data86.displayName;
if(typeof data88 !== "string"){
const err173 = {instancePath:instancePath+"/identity/users/" + i4+"/displayName",schemaPath:"#/properties/identity/properties/users/items/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.displayName.type,parentSchema:schema11.properties.identity.properties.users.items.properties.displayName,data:data88};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data86.email !== undefined){
let data89 = data86.email;
if(typeof data89 !== "string"){
const err174 = {instancePath:instancePath+"/identity/users/" + i4+"/email",schemaPath:"#/properties/identity/properties/users/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.email.type,parentSchema:schema11.properties.identity.properties.users.items.properties.email,data:data89};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data86.groups !== undefined){
let data90 = data86.groups;
if(Array.isArray(data90)){
const len5 = data90.length;
for(let i5=0; i5<len5; i5++){
let data91 = data90[i5];
if(typeof data91 !== "string"){
const err175 = {instancePath:instancePath+"/identity/users/" + i4+"/groups/" + i5,schemaPath:"#/properties/identity/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.identity.properties.users.items.properties.groups.items.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups.items,data:data91};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/identity/users/" + i4+"/groups",schemaPath:"#/properties/identity/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.items.properties.groups.type,parentSchema:schema11.properties.identity.properties.users.items.properties.groups,data:data90};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/identity/users/" + i4,schemaPath:"#/properties/identity/properties/users/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.properties.users.items.type,parentSchema:schema11.properties.identity.properties.users.items,data:data86};
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
const err178 = {instancePath:instancePath+"/identity/users",schemaPath:"#/properties/identity/properties/users/type",keyword:"type",params:{type: "array"},schema:schema11.properties.identity.properties.users.type,parentSchema:schema11.properties.identity.properties.users,data:data85};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},schema:schema11.properties.identity.type,parentSchema:schema11.properties.identity,data:data82};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.components !== undefined){
let data92 = data.components;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key22 in data92){
if(!((((key22 === "objectStore") || (key22 === "postgres")) || (key22 === "observability")) || (key22 === "mlflow"))){
const err180 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.components,data:data92};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data92.objectStore !== undefined){
let data93 = data92.objectStore;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.size === undefined){
const err181 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.objectStore.required,parentSchema:schema11.properties.components.properties.objectStore,data:data93};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key23 in data93){
if(!((key23 === "size") || (key23 === "storageClass"))){
const err182 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.components.properties.objectStore,data:data93};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data93.size !== undefined){
let data94 = data93.size;
if(typeof data94 !== "string"){
const err183 = {instancePath:instancePath+"/components/objectStore/size",schemaPath:"#/properties/components/properties/objectStore/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.size.type,parentSchema:schema11.properties.components.properties.objectStore.properties.size,data:data94};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data93.storageClass !== undefined){
let data95 = data93.storageClass;
if(typeof data95 !== "string"){
const err184 = {instancePath:instancePath+"/components/objectStore/storageClass",schemaPath:"#/properties/components/properties/objectStore/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.objectStore.properties.storageClass.type,parentSchema:schema11.properties.components.properties.objectStore.properties.storageClass,data:data95};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/components/objectStore",schemaPath:"#/properties/components/properties/objectStore/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.objectStore.type,parentSchema:schema11.properties.components.properties.objectStore,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data92.postgres !== undefined){
let data96 = data92.postgres;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.size === undefined){
const err186 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.postgres.required,parentSchema:schema11.properties.components.properties.postgres,data:data96};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key24 in data96){
if(!(((key24 === "size") || (key24 === "storageClass")) || (key24 === "instances"))){
const err187 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.components.properties.postgres,data:data96};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data96.size !== undefined){
let data97 = data96.size;
if(typeof data97 !== "string"){
const err188 = {instancePath:instancePath+"/components/postgres/size",schemaPath:"#/properties/components/properties/postgres/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.size.type,parentSchema:schema11.properties.components.properties.postgres.properties.size,data:data97};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data96.storageClass !== undefined){
let data98 = data96.storageClass;
if(typeof data98 !== "string"){
const err189 = {instancePath:instancePath+"/components/postgres/storageClass",schemaPath:"#/properties/components/properties/postgres/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.postgres.properties.storageClass.type,parentSchema:schema11.properties.components.properties.postgres.properties.storageClass,data:data98};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data96.instances !== undefined){
let data99 = data96.instances;
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err190 = {instancePath:instancePath+"/components/postgres/instances",schemaPath:"#/properties/components/properties/postgres/properties/instances/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.postgres.properties.instances.type,parentSchema:schema11.properties.components.properties.postgres.properties.instances,data:data99};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/components/postgres",schemaPath:"#/properties/components/properties/postgres/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.postgres.type,parentSchema:schema11.properties.components.properties.postgres,data:data96};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data92.observability !== undefined){
let data100 = data92.observability;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.size === undefined){
const err192 = {instancePath:instancePath+"/components/observability",schemaPath:"#/properties/components/properties/observability/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.components.properties.observability.required,parentSchema:schema11.properties.components.properties.observability,data:data100};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key25 in data100){
if(!((key25 === "size") || (key25 === "storageClass"))){
const err193 = {instancePath:instancePath+"/components/observability",schemaPath:"#/properties/components/properties/observability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.components.properties.observability,data:data100};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data100.size !== undefined){
let data101 = data100.size;
if(typeof data101 !== "string"){
const err194 = {instancePath:instancePath+"/components/observability/size",schemaPath:"#/properties/components/properties/observability/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.observability.properties.size.type,parentSchema:schema11.properties.components.properties.observability.properties.size,data:data101};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data100.storageClass !== undefined){
let data102 = data100.storageClass;
if(typeof data102 !== "string"){
const err195 = {instancePath:instancePath+"/components/observability/storageClass",schemaPath:"#/properties/components/properties/observability/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.components.properties.observability.properties.storageClass.type,parentSchema:schema11.properties.components.properties.observability.properties.storageClass,data:data102};
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
const err196 = {instancePath:instancePath+"/components/observability",schemaPath:"#/properties/components/properties/observability/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.observability.type,parentSchema:schema11.properties.components.properties.observability,data:data100};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data92.mlflow !== undefined){
let data103 = data92.mlflow;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key26 in data103){
if(!(key26 === "workers")){
const err197 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.components.properties.mlflow,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data103.workers !== undefined){
let data104 = data103.workers;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err198 = {instancePath:instancePath+"/components/mlflow/workers",schemaPath:"#/properties/components/properties/mlflow/properties/workers/type",keyword:"type",params:{type: "number"},schema:schema11.properties.components.properties.mlflow.properties.workers.type,parentSchema:schema11.properties.components.properties.mlflow.properties.workers,data:data104};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/components/mlflow",schemaPath:"#/properties/components/properties/mlflow/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.properties.mlflow.type,parentSchema:schema11.properties.components.properties.mlflow,data:data103};
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
const err200 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "object"},schema:schema11.properties.components.type,parentSchema:schema11.properties.components,data:data92};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.teams !== undefined){
let data105 = data.teams;
if(Array.isArray(data105)){
const len6 = data105.length;
for(let i6=0; i6<len6; i6++){
let data106 = data105[i6];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.name === undefined){
const err201 = {instancePath:instancePath+"/teams/" + i6,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data106};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data106.environments === undefined){
const err202 = {instancePath:instancePath+"/teams/" + i6,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "environments"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data106};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key27 in data106){
if(!((((((key27 === "name") || (key27 === "members")) || (key27 === "environments")) || (key27 === "uses")) || (key27 === "repositories")) || (key27 === "registry"))){
const err203 = {instancePath:instancePath+"/teams/" + i6,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.teams.items,data:data106};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data106.name !== undefined){
let data107 = data106.name;
if(typeof data107 !== "string"){
const err204 = {instancePath:instancePath+"/teams/" + i6+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.name,data:data107};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data106.members !== undefined){
let data108 = data106.members;
if(Array.isArray(data108)){
const len7 = data108.length;
for(let i7=0; i7<len7; i7++){
let data109 = data108[i7];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.name === undefined){
const err205 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data109};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data109.role === undefined){
const err206 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7,schemaPath:"#/properties/teams/items/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.teams.items.properties.members.items.required,parentSchema:schema11.properties.teams.items.properties.members.items,data:data109};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key28 in data109){
if(!(((key28 === "name") || (key28 === "kind")) || (key28 === "role"))){
const err207 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7,schemaPath:"#/properties/teams/items/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.teams.items.properties.members.items,data:data109};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data109.name !== undefined){
let data110 = data109.name;
if(typeof data110 !== "string"){
const err208 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7+"/name",schemaPath:"#/properties/teams/items/properties/members/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.name,data:data110};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data109.kind !== undefined){
let data111 = data109.kind;
if(typeof data111 !== "string"){
const err209 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.kind.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data111};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!((data111 === "user") || (data111 === "group"))){
const err210 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7+"/kind",schemaPath:"#/properties/teams/items/properties/members/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.kind.enum},schema:schema11.properties.teams.items.properties.members.items.properties.kind.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.kind,data:data111};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data109.role !== undefined){
let data112 = data109.role;
if(typeof data112 !== "string"){
const err211 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.members.items.properties.role.type,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data112};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data112 === "viewer") || (data112 === "developer")) || (data112 === "maintainer"))){
const err212 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7+"/role",schemaPath:"#/properties/teams/items/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.members.items.properties.role.enum},schema:schema11.properties.teams.items.properties.members.items.properties.role.enum,parentSchema:schema11.properties.teams.items.properties.members.items.properties.role,data:data112};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/teams/" + i6+"/members/" + i7,schemaPath:"#/properties/teams/items/properties/members/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.members.items.type,parentSchema:schema11.properties.teams.items.properties.members.items,data:data109};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/teams/" + i6+"/members",schemaPath:"#/properties/teams/items/properties/members/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.members.type,parentSchema:schema11.properties.teams.items.properties.members,data:data108};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data106.environments !== undefined){
let data113 = data106.environments;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key29 in data113){
if(!(((key29 === "dev") || (key29 === "staging")) || (key29 === "production"))){
const err215 = {instancePath:instancePath+"/teams/" + i6+"/environments",schemaPath:"#/properties/teams/items/properties/environments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.teams.items.properties.environments,data:data113};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data113.dev !== undefined){
let data114 = data113.dev;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.quota === undefined){
const err216 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.dev.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data114};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key30 in data114){
if(!(key30 === "quota")){
const err217 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data114};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data114.quota !== undefined){
let data115 = data114.quota;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.cpu === undefined){
const err218 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data115};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data115.memory === undefined){
const err219 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data115};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data115.storage === undefined){
const err220 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data115};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key31 in data115){
if(!((((key31 === "cpu") || (key31 === "memory")) || (key31 === "storage")) || (key31 === "gpus"))){
const err221 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data115};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data115.cpu !== undefined){
let data116 = data115.cpu;
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err222 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.cpu,data:data116};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data115.memory !== undefined){
let data117 = data115.memory;
if(typeof data117 !== "string"){
const err223 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.memory,data:data117};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data115.storage !== undefined){
let data118 = data115.storage;
if(typeof data118 !== "string"){
const err224 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.storage,data:data118};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data115.gpus !== undefined){
let data119 = data115.gpus;
if(!((typeof data119 == "number") && (isFinite(data119)))){
const err225 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.properties.gpus,data:data119};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev.properties.quota,data:data115};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/teams/" + i6+"/environments/dev",schemaPath:"#/properties/teams/items/properties/environments/properties/dev/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.dev.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.dev,data:data114};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data113.staging !== undefined){
let data120 = data113.staging;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.quota === undefined){
const err228 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.staging.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data120};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key32 in data120){
if(!(key32 === "quota")){
const err229 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data120};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data120.quota !== undefined){
let data121 = data120.quota;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.cpu === undefined){
const err230 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data121};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data121.memory === undefined){
const err231 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data121};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data121.storage === undefined){
const err232 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data121};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key33 in data121){
if(!((((key33 === "cpu") || (key33 === "memory")) || (key33 === "storage")) || (key33 === "gpus"))){
const err233 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data121};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data121.cpu !== undefined){
let data122 = data121.cpu;
if(!((typeof data122 == "number") && (isFinite(data122)))){
const err234 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.cpu,data:data122};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data121.memory !== undefined){
let data123 = data121.memory;
if(typeof data123 !== "string"){
const err235 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.memory,data:data123};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data121.storage !== undefined){
let data124 = data121.storage;
if(typeof data124 !== "string"){
const err236 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.storage,data:data124};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data121.gpus !== undefined){
let data125 = data121.gpus;
if(!((typeof data125 == "number") && (isFinite(data125)))){
const err237 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.properties.gpus,data:data125};
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
const err238 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging.properties.quota,data:data121};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/teams/" + i6+"/environments/staging",schemaPath:"#/properties/teams/items/properties/environments/properties/staging/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.staging.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.staging,data:data120};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data113.production !== undefined){
let data126 = data113.production;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.quota === undefined){
const err240 = {instancePath:instancePath+"/teams/" + i6+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/required",keyword:"required",params:{missingProperty: "quota"},schema:schema11.properties.teams.items.properties.environments.properties.production.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data126};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key34 in data126){
if(!(key34 === "quota")){
const err241 = {instancePath:instancePath+"/teams/" + i6+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data126};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data126.quota !== undefined){
let data127 = data126.quota;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.cpu === undefined){
const err242 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "cpu"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data127.memory === undefined){
const err243 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "memory"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data127.storage === undefined){
const err244 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/required",keyword:"required",params:{missingProperty: "storage"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.required,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key35 in data127){
if(!((((key35 === "cpu") || (key35 === "memory")) || (key35 === "storage")) || (key35 === "gpus"))){
const err245 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data127.cpu !== undefined){
let data128 = data127.cpu;
if(!((typeof data128 == "number") && (isFinite(data128)))){
const err246 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota/cpu",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/cpu/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.cpu,data:data128};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data127.memory !== undefined){
let data129 = data127.memory;
if(typeof data129 !== "string"){
const err247 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota/memory",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.memory,data:data129};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data127.storage !== undefined){
let data130 = data127.storage;
if(typeof data130 !== "string"){
const err248 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota/storage",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.storage,data:data130};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data127.gpus !== undefined){
let data131 = data127.gpus;
if(!((typeof data131 == "number") && (isFinite(data131)))){
const err249 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota/gpus",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/properties/gpus/type",keyword:"type",params:{type: "number"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.properties.gpus,data:data131};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/teams/" + i6+"/environments/production/quota",schemaPath:"#/properties/teams/items/properties/environments/properties/production/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production.properties.quota,data:data127};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/teams/" + i6+"/environments/production",schemaPath:"#/properties/teams/items/properties/environments/properties/production/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.properties.production.type,parentSchema:schema11.properties.teams.items.properties.environments.properties.production,data:data126};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/teams/" + i6+"/environments",schemaPath:"#/properties/teams/items/properties/environments/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.properties.environments.type,parentSchema:schema11.properties.teams.items.properties.environments,data:data113};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data106.uses !== undefined){
let data132 = data106.uses;
if(Array.isArray(data132)){
const len8 = data132.length;
for(let i8=0; i8<len8; i8++){
let data133 = data132[i8];
if(typeof data133 !== "string"){
const err253 = {instancePath:instancePath+"/teams/" + i6+"/uses/" + i8,schemaPath:"#/properties/teams/items/properties/uses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.uses.items.type,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data133};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!(((data133 === "mlflow") || (data133 === "bucket")) || (data133 === "database"))){
const err254 = {instancePath:instancePath+"/teams/" + i6+"/uses/" + i8,schemaPath:"#/properties/teams/items/properties/uses/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.teams.items.properties.uses.items.enum},schema:schema11.properties.teams.items.properties.uses.items.enum,parentSchema:schema11.properties.teams.items.properties.uses.items,data:data133};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/teams/" + i6+"/uses",schemaPath:"#/properties/teams/items/properties/uses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.uses.type,parentSchema:schema11.properties.teams.items.properties.uses,data:data132};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data106.repositories !== undefined){
let data134 = data106.repositories;
if(Array.isArray(data134)){
const len9 = data134.length;
for(let i9=0; i9<len9; i9++){
let data135 = data134[i9];
if(typeof data135 !== "string"){
const err256 = {instancePath:instancePath+"/teams/" + i6+"/repositories/" + i9,schemaPath:"#/properties/teams/items/properties/repositories/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.repositories.items.type,parentSchema:schema11.properties.teams.items.properties.repositories.items,data:data135};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/teams/" + i6+"/repositories",schemaPath:"#/properties/teams/items/properties/repositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.repositories.type,parentSchema:schema11.properties.teams.items.properties.repositories,data:data134};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data106.registry !== undefined){
let data136 = data106.registry;
if(typeof data136 !== "string"){
const err258 = {instancePath:instancePath+"/teams/" + i6+"/registry",schemaPath:"#/properties/teams/items/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.registry.type,parentSchema:schema11.properties.teams.items.properties.registry,data:data136};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/teams/" + i6,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.type,parentSchema:schema11.properties.teams.items,data:data106};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data105};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.objectives !== undefined){
let data137 = data.objectives;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key36 in data137){
if(!((key36 === "metricsRetention") || (key36 === "scrapeInterval"))){
const err261 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.objectives,data:data137};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data137.metricsRetention !== undefined){
let data138 = data137.metricsRetention;
if(typeof data138 !== "string"){
const err262 = {instancePath:instancePath+"/objectives/metricsRetention",schemaPath:"#/properties/objectives/properties/metricsRetention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.objectives.properties.metricsRetention.type,parentSchema:schema11.properties.objectives.properties.metricsRetention,data:data138};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data137.scrapeInterval !== undefined){
let data139 = data137.scrapeInterval;
if(typeof data139 !== "string"){
const err263 = {instancePath:instancePath+"/objectives/scrapeInterval",schemaPath:"#/properties/objectives/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},schema:schema11.properties.objectives.properties.scrapeInterval.type,parentSchema:schema11.properties.objectives.properties.scrapeInterval,data:data139};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "object"},schema:schema11.properties.objectives.type,parentSchema:schema11.properties.objectives,data:data137};
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
const err265 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

