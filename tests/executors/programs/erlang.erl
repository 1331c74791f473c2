-module(main).
-export([main/1]).

main(_) ->
    case string:trim(io:get_line("")) of
        "fail" -> error(failed);
        "loop" -> loop();
        Line -> io:format("hello ~s~n", [Line])
    end.

loop() -> loop().
