using System;
using System.Collections.Generic;
using CorpusGen;

namespace Newsroom
{
    /// <summary>The metadata that every report has.</summary>
    [CorpusCollection("reports")]
    public partial class Report
    {
        /// <summary>The headline.</summary>
        public string Headline { get; private set; }

        /// <summary>Who wrote it.</summary>
        public Author Author { get; private set; }

        /// <summary>The day it was published.</summary>
        public DateTime PublishedOn { get; private set; }

        /// <summary>How much the desk likes it.</summary>
        public int Rating { get; private set; } = 3;

        /// <summary>What it is about.</summary>
        public IReadOnlyList<string> Tags { get; private set; }

        /// <summary>The section of the newspaper.</summary>
        public Desk Desk { get; private set; }
    }

    /// <summary>A part of the paper.</summary>
    public enum Desk
    {
        /// <summary>What happens in the city.</summary>
        City,

        /// <summary>What happens at sea.</summary>
        Sea,
    }

    /// <summary>Who writes.</summary>
    [CorpusCollection("authors")]
    public partial class Author
    {
        /// <summary>The full name.</summary>
        public string Name { get; private set; }
    }
}
