/// <reference path="/etc/shadow" />
/// <reference path="../../../proc/self/environ" />
import "/etc/passwd";
console.log("ok");
