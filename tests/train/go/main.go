// Renders Ollama's Go template over conversations, from structs of the shape that Ollama hands to it:
// fields, JSON tags and their order as in ollama/ollama api/types.go and template/template.go (fb30760).
package main

import (
	"bytes"
	"encoding/json"
	"os"
	"text/template"
)

type Property struct {
	AnyOf       []Property          `json:"anyOf,omitempty"`
	Type        any                 `json:"type,omitempty"`
	Items       any                 `json:"items,omitempty"`
	Description string              `json:"description,omitempty"`
	Enum        []any               `json:"enum,omitempty"`
	Properties  map[string]Property `json:"properties,omitempty"`
	Required    []string            `json:"required,omitempty"`
}

type Parameters struct {
	Type       string              `json:"type"`
	Defs       any                 `json:"$defs,omitempty"`
	Items      any                 `json:"items,omitempty"`
	Required   []string            `json:"required,omitempty"`
	Properties map[string]Property `json:"properties"`
}

type Tool struct {
	Type     string `json:"type"`
	Items    any    `json:"items,omitempty"`
	Function struct {
		Name        string     `json:"name"`
		Description string     `json:"description"`
		Parameters  Parameters `json:"parameters"`
	} `json:"function"`
}

type ToolCall struct {
	ID       string
	Function struct {
		Index     int
		Name      string
		Arguments map[string]any
	}
}

type Message struct {
	Role      string
	Content   string
	Thinking  string
	ToolCalls []ToolCall `json:"tool_calls"`
}

type Case struct {
	Messages []Message
	Tools    []Tool
}

func main() {
	var input struct {
		Template string
		Cases    []Case
	}
	check(json.NewDecoder(os.Stdin).Decode(&input))
	asJSON := func(v any) string { b, _ := json.Marshal(v); return string(b) }
	tmpl, err := template.New("").Option("missingkey=zero").Funcs(template.FuncMap{"json": asJSON}).Parse(input.Template)
	check(err)
	rendered := []string{}
	for _, c := range input.Cases {
		var out bytes.Buffer
		check(tmpl.Execute(&out, values(c)))
		rendered = append(rendered, out.String())
	}
	check(json.NewEncoder(os.Stdout).Encode(rendered))
}

func values(c Case) map[string]any {
	system := ""
	for _, m := range c.Messages {
		if m.Role == "system" {
			system += m.Content
		}
	}
	return map[string]any{"System": system, "Messages": c.Messages, "Tools": c.Tools, "Response": "", "Think": false}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
