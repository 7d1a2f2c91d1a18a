{{/* Labels that select the pods of one service; call with a dict of name and release. */}}
{{- define "vibecast.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .release }}
{{- end }}

{{/* Labels of everything that belongs to one service. */}}
{{- define "vibecast.labels" -}}
{{ include "vibecast.selector" . }}
app.kubernetes.io/part-of: vibecast
{{- end }}
