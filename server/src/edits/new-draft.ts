// The files of a new draft: every clause that a study has, and one key issue and one solution to start from.

const PROJECT = `# The project file of this draft. Every key is described in schemas/project.schema.json.
spec: "33.9xx"
type: TR
title: "Study on …"
version: 0.0.0
profile: sa3
`;

const DRAFT = `# Foreword

Editor's note: The boilerplate of the current template goes here.

# 1 Scope

The present document studies …

# 2 References

[1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".

# 3 Definitions of terms, symbols and abbreviations

## 3.1 Terms

The terms of TR 21.905 [1] apply.

## 3.2 Symbols

Void

## 3.3 Abbreviations

The abbreviations of TR 21.905 [1] apply.

# 4 Architecture and security assumptions

Editor's note: This clause holds the assumptions of the study.

# 5 Key issues

## 5.1 Key issue #1: Title of the key issue

### 5.1.1 Key issue details

### 5.1.2 Security threats

- An attacker can …

### 5.1.3 Potential security requirements

- The network should …

# 6 Solutions

## 6.0 Mapping of solutions to key issues

Table 6.0-1: Mapping of solutions to key issues

| Solutions   | KI#1 |
| ----------- | ---- |
| Solution #1 | X    |

## 6.1 Solution #1: Title of the solution

### 6.1.1 Introduction

This solution addresses key issue #1.

### 6.1.2 Solution details

### 6.1.3 Evaluation

# 7 Conclusions

## 7.1 Key issue #1: Title of the key issue

# Annex A: Change history
`;

/** Names, relative to the folder of the draft, and texts. */
export const NEW_DRAFT: readonly { readonly name: string; readonly text: string }[] = [
  { name: "rapporteur.yaml", text: PROJECT },
  { name: "draft.md", text: DRAFT },
];
