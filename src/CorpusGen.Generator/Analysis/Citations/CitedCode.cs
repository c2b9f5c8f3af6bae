using CorpusGen.Core.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Finds the values in code that must be in the corpus.</summary>
internal sealed class CitedCode(CitedCorpus corpus, Requirements requirements)
{
    private const string Cite = "Cite";

    public void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind == ArgumentKind.Explicit && requirements.Of(argument.Parameter) is { } requirement)
            Check(context, argument.Value, requirement);
    }

    public void CheckInitializer(OperationAnalysisContext context)
    {
        ISymbol? target = context.Operation switch
        {
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            IParameterInitializerOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (requirements.Of(target) is { } requirement)
            Check(context, ((ISymbolInitializerOperation)context.Operation).Value, requirement);
    }

    public void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation target && requirements.Of(target.Member) is { } requirement)
            Check(context, assignment.Value, requirement);
    }

    public void CheckReturn(OperationAnalysisContext context)
    {
        var returned = (IReturnOperation)context.Operation;
        if (
            returned.ReturnedValue is { } value
            && MethodOf(returned, context) is { } method
            && requirements.OfReturn(method) is { } requirement
        )
        {
            Check(context, value, requirement);
        }
    }

    public void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != Cite || call.Arguments.Length != 1 || !CorpusCalls.IsCite(call.TargetMethod))
            return;
        var (document, reason) = CorpusCalls.DocumentOf(call, corpus);
        if (reason is not null)
        {
            Report(context, call.Arguments[0].Value, CitationDiagnostics.Unproved(call.Arguments[0].Value.Syntax.ToString(), reason));
            return;
        }

        Check(context, call.Arguments[0].Value, new Requirement(false, document, null, null, null, null));
    }

    private void Check(OperationAnalysisContext context, IOperation value, Requirement requirement)
    {
        foreach (var expression in CitedValue.Alternatives(value))
        {
            if (CitedValue.IsProved(expression, requirement, requirements))
                continue;
            if (!expression.ConstantValue.HasValue)
                Report(context, expression, CitationDiagnostics.Unproved(expression.Syntax.ToString(), "it is not a constant"));
            else if (requirement.IsFigure)
                CheckFigure(context, expression, requirement);
            else if (expression.ConstantValue.Value is string words)
                CheckWords(context, expression, words, requirement);
        }
    }

    private void CheckWords(OperationAnalysisContext context, IOperation expression, string words, Requirement requirement)
    {
        if (corpus.Proved is { } proved)
        {
            // The build has read the code before the compiler. It proves citations only if all of them are as simple as this.
            if (!proved.ContainsKey(words) || requirement.In is not null || requirement.Speaker is not null)
                Report(context, expression, CitationDiagnostics.Unproved(words, "the build did not find it in the code"));
            return;
        }

        var result = corpus.Documents.Check(new CitationClaim(words, requirement.In, requirement.Speaker));
        var fixes = CitationFixes.Of(result, expression, requirement, corpus);
        var diagnostic = CitationDiagnostics.Of(result) ?? CitationMembers.DiagnosticOf(result, corpus);
        if (diagnostic is not null)
            Report(context, expression, diagnostic, fixes);
    }

    private void CheckFigure(OperationAnalysisContext context, IOperation expression, Requirement requirement)
    {
        if (CitedValue.NumberOf(expression.ConstantValue.Value) is not { } number)
        {
            Report(
                context,
                expression,
                CitationDiagnostics.Unproved(expression.Syntax.ToString(), "it is not a number that a decimal can hold")
            );
            return;
        }

        var claim = new FigureClaim(number, requirement.In, requirement.Concept, requirement.Unit);
        if (FigureChecker.Check(claim, corpus.Documents) is { } diagnostic)
            Report(context, expression, diagnostic);
    }

    private static void Report(
        OperationAnalysisContext context,
        IOperation expression,
        CitationDiagnostic diagnostic,
        params Core.Validation.Fix[] fixes
    ) =>
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.Of(diagnostic.Definition),
                expression.Syntax.GetLocation(),
                FixProperties.Of(fixes),
                [.. diagnostic.Arguments]
            )
        );

    // A value that a lambda returns is not returned by the method around it.
    private static IMethodSymbol? MethodOf(IOperation operation, OperationAnalysisContext context)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return lambda.Symbol;
            if (parent is ILocalFunctionOperation local)
                return local.Symbol;
        }

        return context.ContainingSymbol as IMethodSymbol;
    }
}
