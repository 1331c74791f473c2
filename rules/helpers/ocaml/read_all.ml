(* The rest of the input. *)
let read_all () =
  let buffer = Buffer.create 4096 in
  (try
     while true do
       Buffer.add_channel buffer stdin 1
     done
   with End_of_file -> ());
  Buffer.contents buffer
