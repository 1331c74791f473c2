(* As driver_attempt, for a call without a result. *)
let driver_attempt_none call =
  try
    ignore (call ());
    "\"ok\":null"
  with error -> driver_raised error
