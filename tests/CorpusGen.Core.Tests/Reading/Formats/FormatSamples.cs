namespace CorpusGen.Core.Tests.Reading.Formats;

/// <summary>The same article in each format.</summary>
internal static class FormatSamples
{
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        (
            "corpus/a.html",
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <title>Harbour closes &amp; reopens</title>
              <meta name="author" content="Ada Birch">
              <meta property="article:published_time" content="2024-03-01">
              <style>p { color: red }</style>
            </head>
            <body>
            <nav><a href="/">Home</a> <a href="/a">40 articles</a></nav>
            <h1>Harbour <em>closes</em></h1>
            <p>The mayor, Ada Birch, said: &ldquo;We will <b>close</b> the quay
               on Friday.&rdquo;<sup><a href="#1">1</a></sup></p>
            <p>About 1,200&nbsp;people work there. <q>We are angry</q>, said Carl Imre.
            <ul><li>first item<li>second item with <code>x = 5</code></ul>
            <blockquote><p>No waves, and no excuses.</p><footer>— Yara Lind, harbour master</footer></blockquote>
            <figure><img src="quay.jpg" alt="The quay"><figcaption>The quay at night. (AP)</figcaption></figure>
            <table><tr><td>5 boats</td></tr></table>
            <pre>code 55</pre>
            {{ page.date }}
            <script>var x = "he said 7";</script>
            </body></html>

            """
        ),
        (
            "corpus/b.adoc",
            """
            = Harbour closes
            Ada Birch <ada@example.org>
            2024-03-01
            :lang: en

            == The quay

            The mayor, Ada Birch, said: "`We will *close* the quay.`" See link:a.html[the plan] and `x=5`.

            [quote, Yara Lind, harbour master]
            ____
            No waves, and no excuses.
            ____

            * first item
            * second item

            ----
            code 55
            ----

            .The quay at night. (AP)
            image::quay.jpg[The quay]

            NOTE: About 1,200 people work there.

            |===
            |5 boats
            |===

            """
        ),
        (
            "corpus/c.rst",
            """
            ==============
            Harbour closes
            ==============

            :Author: Ada Birch
            :Date: 2024-03-01

            The quay
            ========

            The mayor, Ada Birch, said: "We will *close* the quay." See `the plan <a.html>`_ and ``x=5``.

               No waves, and no excuses.

               -- Yara Lind, harbour master

            - first item
            - second item

            .. code-block:: python

               code 55

            .. note:: About 1,200 people work there.

            .. figure:: quay.jpg
               :alt: The quay

               The quay at night. (AP)

            The result::

               verbatim 99

            ======  =====
            boats   5
            ======  =====

            .. [1] A footnote.

            """
        ),
        (
            "corpus/d.org",
            """
            #+TITLE: Harbour closes
            #+AUTHOR: Ada Birch
            #+DATE: 2024-03-01

            * TODO The quay :news:
            :PROPERTIES:
            :ID: 7
            :END:

            The mayor, Ada Birch, said: "We will *close* the quay." See [[a.html][the plan]] and =x = 5=.

            #+BEGIN_QUOTE
            No waves, and no excuses.

            — Yara Lind, harbour master
            #+END_QUOTE

            - first item
            - second item

            #+BEGIN_SRC python
            code 55
            #+END_SRC

            About 1,200 people work there.

            | 5 boats |

            """
        ),
        (
            "corpus/e.vtt",
            """
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            <v Ada Birch>We will close the quay

            2
            00:00:04.000 --> 00:00:06.000
            on Friday, and about 1,200 people

            3
            00:00:06.000 --> 00:00:08.000
            will be affected.

            00:00:08.500 --> 00:00:09.000
            <v Carl Imre>We are angry.

            00:00:10.500 --> 00:00:12.000
            <v Ada Birch>I know that you are.

            00:00:12.500 --> 00:00:14.000
            <v Carl Imre>You do not.

            """
        ),
        (
            "corpus/f.tex",
            """
            \documentclass{article}
            \title{Harbour closes}
            \author{Ada Birch}
            \begin{document}
            \maketitle
            \section{The quay}
            The mayor, Ada Birch, said: ``We will \emph{close} the quay.'' % comment 55
            About 1,200~people work in the caf\'e there~\cite{a}. It costs $x^2
            + 7$.

            \begin{quote}
            No waves, and no excuses.

            --- Yara Lind, harbour master
            \end{quote}

            \begin{itemize}
            \item first item
            \item second item
            \end{itemize}
            \begin{equation}
            x = 55
            \end{equation}
            \begin{figure}
            \includegraphics[width=5cm]{quay.jpg}
            \caption{The quay at night. (AP)}
            \end{figure}
            \end{document}

            """
        ),
        (
            "corpus/g.xml",
            """
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Harbour closes</title><author>Ada <hi>Birch</hi></author></titleStmt></fileDesc></teiHeader>
            <text><body><div><head>The quay</head>
            <p>The mayor, <persName>Ada Birch</persName>, said: <said>We will close the quay.</said></p>
            <p>About 1,200 people work there.<note>A note.</note></p>
            <quote><p>No waves, and no excuses.</p><p>— Yara Lind, harbour master</p></quote>
            <figure><graphic url="quay.jpg"/><figDesc>The quay at night.</figDesc></figure>
            </div></body></text></TEI>

            """
        ),
        (
            "corpus/h.dbk",
            """
            <article xmlns="http://docbook.org/ns/docbook"><info><title>Harbour closes</title><author><personname>Ada Birch</personname></author></info>
            <section><title>The quay</title><para>The mayor, Ada Birch, said: <quote>We will close the quay.</quote> About 1,200 people work there.</para>
            <blockquote><attribution>Yara Lind, harbour master</attribution><para>No waves, and no excuses.</para></blockquote>
            <itemizedlist><listitem><para>first item</para></listitem></itemizedlist>
            <programlisting>code 55</programlisting></section></article>

            """
        ),
        (
            "corpus/i.srt",
            """
            1
            00:00:01,000 --> 00:00:04,000
            <i>We will close</i> the quay

            2
            00:00:04,000 --> 00:00:06,000
            on Friday, and about 1,200 people stay home.

            """
        ),
    ];
}
