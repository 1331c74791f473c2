create line 256 allot
variable length
line 256 stdin read-line throw drop length !
: text line length @ ;
: answer
  text s" fail" compare 0= if -1 throw then
  begin text s" loop" compare 0= while repeat
  ." hello " text type cr ;
answer
