// Decides on the calls of pods by Cilium's own policy engine. It reads policies, pods and questions as JSON from standard
// input, and writes one answer for each question to standard output.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"net/netip"
	"os"
	"sync"

	"github.com/cilium/cilium/pkg/endpoint/regeneration"
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/identity/identitymanager"
	"github.com/cilium/cilium/pkg/k8s"
	v2 "github.com/cilium/cilium/pkg/k8s/apis/cilium.io/v2"
	networking "github.com/cilium/cilium/pkg/k8s/slim/k8s/api/networking/v1"
	"github.com/cilium/cilium/pkg/labels"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium/cilium/pkg/policy/types"
	"github.com/cilium/cilium/pkg/policy/utils"
	"github.com/cilium/cilium/pkg/u8proto"
)

// Pod is a group of pods with the same labels.
type Pod struct {
	Name            string            `json:"name"`
	Namespace       string            `json:"namespace"`
	Labels          map[string]string `json:"labels"`
	NamespaceLabels map[string]string `json:"namespaceLabels"`
	Ports           map[string]uint16 `json:"ports"`
}

// Question is a call of a pod: of another pod, of an address, or of a host by its name.
type Question struct {
	From     string `json:"from"`
	Pod      string `json:"pod"`
	Address  string `json:"address"`
	Host     string `json:"host"`
	Port     uint16 `json:"port"`
	Protocol string `json:"protocol"`
}

// Answer says what happens to a call.
type Answer struct {
	// Allowed is true when the policies of the caller let the packet out.
	Allowed bool `json:"allowed"`
	// Proxied is true when the packet goes through Cilium's proxy, which reads DNS.
	Proxied bool `json:"proxied"`
	// Learned is true when the answer of DNS for the host passes the proxy of the caller, which gives its address an
	// identity; false for other targets.
	Learned bool `json:"learned"`
}

// Input is everything that a run gets.
type Input struct {
	Policies  []json.RawMessage `json:"policies"`
	Pods      []Pod             `json:"pods"`
	Questions []Question        `json:"questions"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var input Input
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		return err
	}
	engine, err := newEngine(input.Policies, input.Pods)
	if err != nil {
		return err
	}
	answers := []Answer{}
	for _, question := range input.Questions {
		answer, err := engine.answer(question)
		if err != nil {
			return fmt.Errorf("%+v: %w", question, err)
		}
		answers = append(answers, answer)
	}
	return json.NewEncoder(os.Stdout).Encode(answers)
}

type engine struct {
	logger     *slog.Logger
	manager    identitymanager.IDManager
	repository *policy.Repository
	rules      api.Rules
	entries    types.PolicyEntries
	pods       map[string]*identity.Identity
	ports      map[identity.NumericIdentity]map[string]uint16
	others     map[string]*identity.Identity
	next       identity.NumericIdentity
}

func newEngine(policies []json.RawMessage, pods []Pod) (*engine, error) {
	logger := slog.New(slog.DiscardHandler)
	policy.SetPolicyEnabled("default")
	e := &engine{
		logger:  logger,
		manager: identitymanager.NewIDManager(logger),
		pods:    map[string]*identity.Identity{},
		ports:   map[identity.NumericIdentity]map[string]uint16{},
		others:  map[string]*identity.Identity{},
		next:    1000,
	}
	e.repository = policy.NewPolicyRepository(logger, identity.IdentityMap{}, nil, nil, e.manager, noMetrics{})
	e.repository.GetSelectorCache().SetLocalIdentityNotifier(noNotifier{})
	e.manager.Subscribe(subjects{e.repository.GetSubjectSelectorCache()})
	for _, raw := range policies {
		if err := e.load(raw); err != nil {
			return nil, err
		}
	}
	e.repository.MustAddPolicyEntries(e.entries)
	for _, pod := range pods {
		id := e.identityOf(podLabels(pod))
		e.pods[pod.Namespace+"/"+pod.Name] = id
		e.ports[id.ID] = pod.Ports
	}
	return e, nil
}

// load parses a policy as Cilium does on a node, and refuses unknown fields.
func (e *engine) load(raw json.RawMessage) error {
	var kind struct {
		Kind     string `json:"kind"`
		Metadata struct {
			Name string `json:"name"`
		} `json:"metadata"`
	}
	if err := json.Unmarshal(raw, &kind); err != nil {
		return err
	}
	switch kind.Kind {
	case "NetworkPolicy":
		var parsed networking.NetworkPolicy
		if err := json.Unmarshal(raw, &parsed); err != nil {
			return err
		}
		entries, err := k8s.ParseNetworkPolicy(e.logger, "", &parsed)
		if err != nil {
			return fmt.Errorf("NetworkPolicy %s: %w", kind.Metadata.Name, err)
		}
		e.entries = append(e.entries, entries...)
	case "CiliumNetworkPolicy":
		var parsed v2.CiliumNetworkPolicy
		if err := json.Unmarshal(raw, &parsed); err != nil {
			return err
		}
		rules, err := parsed.Parse(e.logger, "")
		if err != nil {
			return fmt.Errorf("CiliumNetworkPolicy %s: %w", kind.Metadata.Name, err)
		}
		e.rules = append(e.rules, rules...)
		e.entries = append(e.entries, utils.RulesToPolicyEntries(rules)...)
	default:
		return fmt.Errorf("no policy of the kind %s is read here", kind.Kind)
	}
	return nil
}

func podLabels(pod Pod) labels.Labels {
	all := labels.Labels{}
	add := func(key, value string) { all[key] = labels.NewLabel(key, value, labels.LabelSourceK8s) }
	for key, value := range pod.Labels {
		add(key, value)
	}
	for key, value := range pod.NamespaceLabels {
		add("io.cilium.k8s.namespace.labels."+key, value)
	}
	add("io.kubernetes.pod.namespace", pod.Namespace)
	add("io.cilium.k8s.policy.cluster", "default")
	return all
}

// identityOf makes an identity that the rules of policies can name.
func (e *engine) identityOf(all labels.Labels) *identity.Identity {
	key := all.String()
	if known, exists := e.others[key]; exists {
		return known
	}
	e.next++
	id := identity.NewIdentity(e.next, all)
	e.others[key] = id
	e.repository.GetSelectorCache().UpdateIdentities(identity.IdentityMap{id.ID: id.LabelArray}, nil, &sync.WaitGroup{})
	return id
}

// target is the identity of what a question is about. A host has the address of a machine that no policy names, and the
// labels that the DNS proxy gives to an address in an answer: one for each pattern of a policy that matches the name.
func (e *engine) target(question Question) (*identity.Identity, error) {
	if question.Pod != "" {
		id, exists := e.pods[question.Pod]
		if !exists {
			return nil, fmt.Errorf("there is no such pod")
		}
		return id, nil
	}
	address := question.Address
	if question.Host != "" {
		address = "203.0.113.77"
	}
	parsed, err := netip.ParseAddr(address)
	if err != nil {
		return nil, err
	}
	all := labels.GetCIDRLabels(netip.PrefixFrom(parsed, parsed.BitLen()))
	all.MergeLabels(labels.LabelWorld)
	if question.Host != "" {
		for _, rule := range e.rules {
			for _, egress := range rule.Egress {
				for _, selector := range egress.ToFQDNs {
					matches, err := matchesName(selector, question.Host)
					if err != nil {
						return nil, err
					}
					if matches {
						label := selector.IdentityLabel()
						all[label.Key] = label
					}
				}
			}
		}
	}
	return e.identityOf(all), nil
}

func matchesName(selector api.FQDNSelector, host string) (bool, error) {
	expression, err := selector.ToRegex()
	if err != nil {
		return false, err
	}
	return expression.MatchString(host + "."), nil
}

func (e *engine) answer(question Question) (Answer, error) {
	from, exists := e.pods[question.From]
	if !exists {
		return Answer{}, fmt.Errorf("there is no such pod")
	}
	to, err := e.target(question)
	if err != nil {
		return Answer{}, err
	}
	protocol, err := u8proto.ParseProtocol(question.Protocol)
	if err != nil {
		return Answer{}, err
	}
	answer, err := e.egress(from, to, protocol, question.Port)
	if err == nil && question.Host != "" {
		answer.Learned, err = e.learns(from, question.Host)
	}
	return answer, err
}

// egress looks up the verdict for a packet on its way out of a pod.
func (e *engine) egress(from, to *identity.Identity, protocol u8proto.U8proto, port uint16) (Answer, error) {
	e.manager.Add(from)
	defer e.manager.Remove(from)
	selected, _, err := e.repository.ComputeSelectorPolicy(from)
	if err != nil {
		return Answer{}, err
	}
	owner := endpoint{id: uint64(from.ID), ports: e.ports[to.ID]}
	policies := selected.DistillPolicy(e.logger, owner, map[string]uint16{policy.FallbackRedirectID: math.MaxUint16})
	policies.Ready()
	policies.Detach(e.logger)
	selected.Supersede()
	entry, _, _ := policies.Lookup(policy.EgressKey().WithIdentity(to.ID).WithPortProto(protocol, port))
	return Answer{Allowed: !entry.IsDeny(), Proxied: entry.IsRedirectEntry()}, nil
}

// learns says whether the rules for DNS of a pod let a name through the proxy.
func (e *engine) learns(from *identity.Identity, host string) (bool, error) {
	for _, entry := range e.entries {
		if entry.Ingress || !entry.Subject.Matches(from.LabelArray) {
			continue
		}
		for _, ports := range entry.L4 {
			if ports.Rules == nil {
				continue
			}
			for _, pattern := range ports.Rules.DNS {
				matches, err := matchesName(api.FQDNSelector(pattern), host)
				if matches || err != nil {
					return matches, err
				}
			}
		}
	}
	return false, nil
}

type endpoint struct {
	id    uint64
	ports map[string]uint16
}

func (e endpoint) GetID() uint64 { return e.id }
func (e endpoint) GetIngressNamedPort(name string, _ u8proto.U8proto) uint16 {
	return e.ports[name]
}
func (e endpoint) PolicyDebug(string, ...any)         {}
func (e endpoint) IsHost() bool                       { return false }
func (e endpoint) PreviousMapState() *policy.MapState { return nil }
func (e endpoint) RegenerateIfAlive(*regeneration.ExternalRegenerationMetadata) <-chan bool {
	closed := make(chan bool)
	close(closed)
	return closed
}

// subjects tells the cache of the subjects of policies about the pods of this node.
type subjects struct{ cache *policy.SelectorCache }

func (s subjects) LocalEndpointIdentityAdded(id *identity.Identity) {
	s.cache.UpdateIdentities(identity.IdentityMap{id.ID: id.LabelArray}, nil, &sync.WaitGroup{})
}

func (s subjects) LocalEndpointIdentityRemoved(id *identity.Identity) {
	s.cache.UpdateIdentities(nil, identity.IdentityMap{id.ID: id.LabelArray}, &sync.WaitGroup{})
}

type noMetrics struct{}

func (noMetrics) AddRule(types.PolicyEntry) {}
func (noMetrics) DelRule(types.PolicyEntry) {}

type noNotifier struct{}

func (noNotifier) RegisterFQDNSelector(api.FQDNSelector) uint64   { return 0 }
func (noNotifier) UnregisterFQDNSelector(api.FQDNSelector) uint64 { return 0 }
