(* A float rounded to so many digits after the point. *)
let round_to x digits =
  if digits >= 0 then float_of_string (Printf.sprintf "%.*f" digits x)
  else
    let unit = 10.0 ** float_of_int (-digits) in
    float_of_int (round_even (x /. unit)) *. unit
