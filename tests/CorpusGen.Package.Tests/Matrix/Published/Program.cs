System.Console.WriteLine(Newsroom.Print.Run());
