using CorpusGen.Tool;

return await CorpusGenCommand.RunAsync(args);
