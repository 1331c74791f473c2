line = fgetl(stdin);
switch line
  case "fail"
    error("failed");
  case "loop"
    while true
    endwhile
  otherwise
    printf("hello %s\n", line);
endswitch
