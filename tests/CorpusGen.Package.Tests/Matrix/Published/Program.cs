System.Console.WriteLine(Newsroom.Print.Run());
System.Console.Write(Newsroom.Json.Differences());
