using System.CommandLine;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Validate;

var root = new RootCommand("CorpusGen: quotations, figures and dates in prose, as data.")
{
    ExtractCommand.Create(),
    ValidateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
