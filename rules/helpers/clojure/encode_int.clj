; An integer in the canonical encoding.
(defn encode-int [n]
  (if (< -9007199254740992 n 9007199254740992) (str n) (str "{\"$int\":\"" n "\"}")))
