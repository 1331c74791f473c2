(* The digits of a number that is not negative, in a base. *)
let rec in_base n base =
  let digit = String.make 1 "0123456789abcdefghijklmnopqrstuvwxyz".[n mod base] in
  if n < base then digit else in_base (n / base) base ^ digit
