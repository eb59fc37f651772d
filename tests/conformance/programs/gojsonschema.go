// Reads jobs on standard input; writes whether each vector of each file is valid by the job's schema.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

type job struct {
	Schema  string   `json:"schema"`
	Vectors []string `json:"vectors"`
}

type group struct {
	Tests []struct {
		Data json.RawMessage `json:"data"`
	} `json:"tests"`
}

func verdicts(path string, schema *gojsonschema.Schema) []bool {
	text, err := os.ReadFile(path)
	check(err)
	var groups []group
	check(json.Unmarshal(text, &groups))
	var all []bool
	for _, group := range groups {
		for _, test := range group.Tests {
			decoder := json.NewDecoder(bytes.NewReader(test.Data))
			decoder.UseNumber()
			var data interface{}
			check(decoder.Decode(&data))
			result, err := schema.Validate(gojsonschema.NewRawLoader(data))
			check(err)
			all = append(all, result.Valid())
		}
	}
	return all
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	var jobs []job
	check(json.NewDecoder(os.Stdin).Decode(&jobs))
	var all [][][]bool
	for _, job := range jobs {
		text, err := os.ReadFile(job.Schema)
		check(err)
		schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
		check(err)
		var files [][]bool
		for _, path := range job.Vectors {
			files = append(files, verdicts(path, schema))
		}
		all = append(all, files)
	}
	check(json.NewEncoder(os.Stdout).Encode(all))
}
