// Reads the front matter of a folder's texts and prints, as JSON, the keys with the types that somebody who knows the folder would declare.
// Called by beside.py in a folder with the packages of npm: node beside.js FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const require = createRequire(path.resolve('package.json'))
const yaml = require('js-yaml')
const toml = require('smol-toml')

const kindOf = value =>
  value instanceof Date ? 'date'
  : Array.isArray(value) ? (value.every(item => typeof item === 'string') ? 'list' : 'any')
  : ['string', 'number', 'boolean'].includes(typeof value) ? typeof value
  : 'any'

function metadataOf(text) {
  const found = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(\r?\n|$)/.exec(text)
  try {
    return found ? (found[1] === '---' ? yaml.load(found[2]) : toml.parse(found[2])) ?? {} : {}
  } catch {
    return {}
  }
}

const keys = new Map()
let texts = 0
for (const name of fs.readdirSync(process.argv[2], { recursive: true })) {
  if (!/\.(md|mdx|markdown)$/.test(name)) continue
  texts++
  for (const [key, value] of Object.entries(metadataOf(fs.readFileSync(path.join(process.argv[2], name), 'utf8')))) {
    if (value === null || value === undefined) continue
    const known = keys.get(key) ?? { kinds: new Set(), count: 0 }
    known.kinds.add(kindOf(value))
    known.count++
    keys.set(key, known)
  }
}
const declared = [...keys].map(([key, { kinds, count }]) => ({ key, kind: kinds.size === 1 ? [...kinds][0] : 'any', optional: count < texts }))
console.log(JSON.stringify({ texts, keys: declared }))
