; The encoded result of a call, or the exception that it ended with.
(defn driver-attempt [call]
  (try
    (str "\"ok\":" (call))
    (catch Throwable e (driver-raised e))))
