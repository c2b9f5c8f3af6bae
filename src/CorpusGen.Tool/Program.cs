using System.CommandLine;
using CorpusGen.Tool.Extract;

var root = new RootCommand("CorpusGen: quotations, figures and dates in prose, as data.") { ExtractCommand.Create() };
return root.Parse(args).Invoke();
