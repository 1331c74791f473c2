; A string with the characters replaced that a table names.
(define (translate text table)
  (string-append*
   (for/list ([c (in-string text)])
     (define new (dict-ref table (char->integer c) (string c)))
     (cond [(string? new) new] [(number? new) (chr new)] [else ""]))))
