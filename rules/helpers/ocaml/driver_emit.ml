(* Writes the record of one test, framed by the run's nonce. *)
let driver_emit test outcome args =
  let payload = "{" ^ outcome ^ ",\"args\":" ^ args ^ "}" in
  Printf.printf "\n\x1e%s %d %d\n%s\n%!" Sys.argv.(1) test (String.length payload) payload
