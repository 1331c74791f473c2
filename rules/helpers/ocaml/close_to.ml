(* Whether two numbers are close by a relative and an absolute tolerance. *)
let close_to a b relative absolute =
  a = b
  || (Float.abs a <> infinity && Float.abs b <> infinity
     && Float.abs (a -. b) <= Float.max (relative *. Float.max (Float.abs a) (Float.abs b)) absolute)
