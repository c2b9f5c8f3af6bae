namespace System.Runtime.CompilerServices;

// What `init` and records ask for.
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
