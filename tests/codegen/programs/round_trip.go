// Reads documents on standard input and writes them back, each through the generated type of its kind.
package main

import (
	"encoding/json"
	"log"
	"os"
)

func read(text []byte) (interface{}, error) {
	var root struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(text, &root); err != nil {
		return nil, err
	}
	switch root.Type {
	case "project":
		return UnmarshalProject(text)
	case "series":
		return UnmarshalSeries(text)
	default:
		return UnmarshalEvent(text)
	}
}

func main() {
	var texts []json.RawMessage
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		log.Fatal(err)
	}
	var documents []interface{}
	for _, text := range texts {
		document, err := read(text)
		if err != nil {
			log.Fatal(err)
		}
		documents = append(documents, document)
	}
	if err := json.NewEncoder(os.Stdout).Encode(documents); err != nil {
		log.Fatal(err)
	}
}
