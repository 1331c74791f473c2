; Writes the record of one test, framed by the run's nonce.
(defn driver-emit [test outcome args]
  (let [payload (str "{" outcome ",\"args\":" args "}")]
    (print (str "\n\u001e" (first *command-line-args*) " " test " " (count (.getBytes payload "UTF-8")) "\n" payload "\n"))
    (flush)))
