#compdef muntin
# Completion of muntin for zsh. In a folder of $fpath as _muntin, or in ~/.zshrc behind compinit: eval "$(muntin completion zsh)"

_muntin() {
    local program=${~words[1]} own line word about
    local -a lines described
    lines=("${(@f)$("$program" __complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    own=$lines[1]
    for line in "${(@)lines[2,-1]}"; do
        word=${line%%$'\t'*}
        about=${${line#"$word"}#$'\t'}
        described+=("${word//:/\\:}${about:+:$about}")
    done
    (( ! $#described )) || _describe -V muntin described
    [[ $PREFIX != --*=* ]] || compset -P '*='
    case $own in
    files) _files ;;
    folders) _files -/ ;;
    commands) _command_names -e ;;
    esac
}

if [[ ${funcstack[1]:-} == _muntin ]]; then
    _muntin "$@"
else
    compdef _muntin muntin
fi
