; As driver-attempt, for a call that gives back changed arguments beside its encoded result.
(defn driver-attempt-changing [call args]
  (try
    (let [[text & changed] (call)]
      (into [(str "\"ok\":" text)] changed))
    (catch Throwable e (into [(driver-raised e)] args))))
