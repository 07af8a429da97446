# Completion of muntin for bash. In ~/.bashrc: eval "$(muntin completion bash)"

_muntin() {
    local program=${COMP_WORDS[0]} words=() count=0 i word own='' line current
    [[ $program != '~/'* ]] || program=$HOME/${program:2}
    # bash takes --name=value apart.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((count > 0)) && [[ $word == '=' || ${COMP_WORDS[i - 1]} == '=' ]] && [[ ${words[count - 1]} == --* ]]; then
            words[count - 1]+=$word
        else
            words[count++]=$word
        fi
    done
    current=${words[count - 1]}
    # What is replaced is only what stands behind the equals sign.
    local before=''
    [[ $current != --*=* || $COMP_WORDBREAKS != *=* ]] || before=${current%%=*}=
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $own ]]; then
            own=$line
        else
            line=${line%%$'\t'*}
            line=${line#"$before"}
            # Where bash adds files, it quotes everything itself.
            [[ $own != none ]] || printf -v line %q "$line"
            COMPREPLY+=("$line")
        fi
    done < <("$program" __complete -- "${words[@]}" 2>/dev/null)
    [[ $current != --*=* ]] || current=${current#*=}
    case $own in
    files) _muntin_own -f "$current" ;;
    folders) _muntin_own -d "$current" ;;
    commands) _muntin_own -c "$current" ;;
    esac
}

# What bash knows better: it quotes these, and goes on behind a folder.
_muntin_own() {
    local line
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(compgen "$1" -- "$2")
}

complete -F _muntin muntin
